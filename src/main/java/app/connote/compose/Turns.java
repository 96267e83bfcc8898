package app.connote.compose;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose turn it is among the wordings of a series: those that nobody has got yet come first, then
/// those that the fewest have got; of equals the one whose template rested longest.
///
/// To say a fact less is worth half a repetition, so a note leaves out a fact rather than repeat
/// what another said, but not two. To speak otherwise than wished is worth a repetition.
final class Turns {
  /// How many wordings are remembered: those used last.
  private static final int MOST = 20_000;

  private final Map<Integer, Integer> uses = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, Integer> lastUse = new HashMap<>();
  private int now;

  /// `choices`, those whose turn it is first.
  List<Choice> sorted(List<Choice> choices) {
    return turns(choices).sorted(Turn.ORDER).map(Turn::choice).toList();
  }

  /// The one of `choices` whose turn it is, which takes it.
  Optional<Choice> take(List<Choice> choices) {
    Optional<Choice> first = turns(choices).min(Turn.ORDER).map(Turn::choice);
    first.ifPresent(this::use);
    return first;
  }

  private Stream<Turn> turns(List<Choice> choices) {
    int most = choices.stream().mapToInt(Choice::held).max().orElse(0);
    return choices.stream()
        .map(each -> new Turn(each, cost(each, most), lastUse.getOrDefault(each.template(), 0)));
  }

  /// Remembers that somebody has got `choice`.
  void use(Choice choice) {
    uses.merge(choice.wording(), 1, Integer::sum);
    lastUse.put(choice.template(), ++now);
    if (uses.size() > MOST) {
      uses.remove(uses.keySet().iterator().next());
    }
  }

  private int cost(Choice choice, int most) {
    int repetitions = uses.getOrDefault(choice.wording(), 0) + (choice.suits() ? 0 : 1);
    return 2 * repetitions + most - choice.held();
  }

  private record Turn(Choice choice, int cost, int lastUse) {
    static final Comparator<Turn> ORDER =
        Comparator.comparingInt(Turn::cost).thenComparingInt(Turn::lastUse);
  }
}
