package app.connote.compose;

import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Field;
import app.connote.note.WordRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which of two notes is the better one for the same situation.
///
/// First what the checks say, then how many of the writer's facts the note holds and how much they
/// say, then how natural its length is, then the order of the pack, so that no two notes are ever
/// equally good.
final class Ranking {
  /// What well-received notes have in the middle: 29 words, 5.5 characters to a word.
  private static final int NATURAL_WORDS = 29;

  private static final double CHARACTERS_A_WORD = 5.5;

  private final List<String> values;
  private final double naturalCharacters;

  /// The ranking of notes for the situation `context`.
  Ranking(Context context) {
    this.values = values(context);
    this.naturalCharacters = naturalWords(context.audience().words()) * CHARACTERS_A_WORD;
  }

  /// All of `checked`, best first.
  List<Checked> bestFirst(List<Checked> checked) {
    return checked.stream()
        .map(each -> new Judged(each, look(each.wording())))
        .sorted(Judged.ORDER)
        .map(Judged::checked)
        .toList();
  }

  /// The best-looking of `wordings`, about `most` in all and as many from each template, so that no
  /// template with many wordings keeps the others out.
  List<Wording> promising(List<Wording> wordings, int most) {
    var looks = wordings.stream().map(this::look).sorted().toList();
    var taken = new HashMap<String, Integer>();
    int templates = (int) wordings.stream().map(Wording::template).distinct().count();
    var promising = new ArrayList<Wording>();
    for (Look look : looks) {
      int ofTemplate = taken.merge(look.wording().template(), 1, Integer::sum);
      if (wordings.size() <= most || ofTemplate <= Math.max(1, most / templates)) {
        promising.add(look.wording());
      }
    }
    return promising;
  }

  private Look look(Wording wording) {
    String text = wording.text().toLowerCase(Locale.ROOT);
    List<String> held = values.stream().filter(text::contains).toList();
    int said = held.stream().mapToInt(String::length).sum();
    int away = (int) Math.abs(text.length() - naturalCharacters);
    return new Look(wording, held.size(), said, away);
  }

  /// The filled values as they can be found in a lower-cased note, which may have dropped a final
  /// full stop.
  private static List<String> values(Context context) {
    List<Field> fields =
        context.relationship().map(relationship -> relationship.fields()).orElse(List.of());
    Map<String, String> filled = context.facts().values();
    return fields.stream()
        .map(field -> filled.getOrDefault(field.id(), ""))
        .map(value -> value.toLowerCase(Locale.ROOT).replaceAll("[.!?…]+$", ""))
        .filter(value -> !value.isBlank())
        .toList();
  }

  private static int naturalWords(WordRange range) {
    return Math.min(NATURAL_WORDS, (range.least() + range.most()) / 2);
  }

  /// How good a wording looks before it is checked.
  ///
  /// @param facts how many of the writer's facts it holds
  /// @param said how many characters of the note those are: the longer fact says more
  /// @param away how many characters its length is away from a natural one
  private record Look(Wording wording, int facts, int said, int away) implements Comparable<Look> {
    private static final Comparator<Look> ORDER =
        Comparator.comparingInt(Look::facts)
            .thenComparingInt(Look::said)
            .reversed()
            .thenComparingInt(Look::away)
            .thenComparingInt(look -> look.wording().order());

    @Override
    public int compareTo(Look other) {
      return ORDER.compare(this, other);
    }
  }

  private record Judged(Checked checked, long warnings, long advice, Look look) {
    private static final Comparator<Judged> ORDER =
        Comparator.comparingLong(Judged::warnings)
            .thenComparingLong(Judged::advice)
            .thenComparing(Judged::look);

    Judged(Checked checked, Look look) {
      this(checked, checked.count(Severity.WARNING), checked.count(Severity.ADVICE), look);
    }
  }
}
