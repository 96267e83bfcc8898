package app.connote.compose;

import app.connote.lint.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Chooses notes that differ from one another in more than a word.
///
/// Goes over the wordings, best-looking first, in rounds and takes a new one of every template in
/// each, so that another template comes before a second wording of the same. Only what might be
/// taken is checked, for that is the costly part. Notes with warnings come after all others. Asking
/// for more notes only adds to those chosen before.
final class Selection {
  /// The most similar that two chosen notes may be.
  static final double MOST_SIMILAR = 0.8;

  /// The most wordings that are checked, so that an answer comes with every keystroke.
  private static final int MOST_CHECKED = 60;

  /// How many wordings of one template are tried in one round.
  private static final int TRIES = 3;

  private final Function<Wording, Checked> check;
  private final int wanted;
  private final Similarity similarity = new Similarity();
  private final Map<Wording, Checked> checked = new LinkedHashMap<>();
  private final List<Checked> chosen = new ArrayList<>();
  private final List<int[]> chosenWords = new ArrayList<>();
  private final List<Checked> flawed = new ArrayList<>();

  private Selection(Function<Wording, Checked> check, int wanted) {
    this.check = check;
    this.wanted = wanted;
  }

  /// Chooses at most `wanted` of `wordings`, asking `check` about those that might be taken.
  static Selection of(
      List<Wording> wordings, Function<Wording, Checked> check, Ranking ranking, int wanted) {
    var selection = new Selection(check, wanted);
    selection.rounds(wordings, false);
    var flawed = ranking.bestFirst(selection.flawed).stream().map(Checked::wording).toList();
    selection.rounds(flawed, true);
    return selection;
  }

  /// The chosen notes, in the order in which they were chosen.
  List<Checked> chosen() {
    return chosen;
  }

  /// All that were checked, chosen or not, in the order in which they were.
  List<Checked> checked() {
    return List.copyOf(checked.values());
  }

  private void rounds(List<Wording> wordings, boolean tolerant) {
    List<Wording> left = wordings;
    while (!left.isEmpty() && chosen.size() < wanted) {
      left = round(left, tolerant);
    }
  }

  /// Takes at most one note of each template; returns those kept for the next round.
  private List<Wording> round(List<Wording> wordings, boolean tolerant) {
    var done = new HashSet<String>();
    var tries = new HashMap<String, Integer>();
    var left = new ArrayList<Wording>();
    for (Wording each : wordings) {
      if (chosen.size() == wanted) {
        return List.of();
      } else if (done.contains(each.template())) {
        left.add(each);
      } else if (isNew(each)
          && (takes(each, tolerant) || tries.merge(each.template(), 1, Integer::sum) == TRIES)) {
        done.add(each.template());
      }
    }
    return left;
  }

  private boolean isNew(Wording wording) {
    int[] words = similarity.words(wording.text());
    return chosenWords.stream().allMatch(other -> Similarity.between(words, other) <= MOST_SIMILAR);
  }

  private boolean takes(Wording wording, boolean tolerant) {
    if (!checked.containsKey(wording) && checked.size() == MOST_CHECKED) {
      return false;
    }
    Checked note = checked.computeIfAbsent(wording, check);
    if (!note.sound()) {
      return false;
    }
    if (!tolerant && note.count(Severity.WARNING) > 0) {
      flawed.add(note);
      return false;
    }
    chosenWords.add(similarity.words(wording.text()));
    return chosen.add(note);
  }
}
