package app.connote.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Chooses notes that differ from one another in more than a word.
///
/// Goes over the ranked notes in rounds and takes the best new one of every template in each, so
/// that another template comes before a second wording of the same. Asking for more notes only adds
/// to those chosen before.
final class Selection {
  /// The most similar that two chosen notes may be.
  static final double MOST_SIMILAR = 0.8;

  private final int wanted;
  private final Similarity similarity = new Similarity();
  private final List<Checked> chosen = new ArrayList<>();
  private final List<int[]> chosenWords = new ArrayList<>();

  private Selection(int wanted) {
    this.wanted = wanted;
  }

  /// At most `wanted` of `ranked`, in the order in which they were chosen.
  static List<Checked> of(List<Checked> ranked, int wanted) {
    var selection = new Selection(wanted);
    List<Checked> left = ranked;
    while (!left.isEmpty() && selection.chosen.size() < wanted) {
      left = selection.round(left);
    }
    return selection.chosen;
  }

  /// Takes at most one note of each template; returns those kept for the next round.
  private List<Checked> round(List<Checked> ranked) {
    var templates = new HashSet<String>();
    var left = new ArrayList<Checked>();
    for (Checked each : ranked) {
      if (chosen.size() == wanted) {
        return List.of();
      } else if (templates.contains(each.wording().template())) {
        left.add(each);
      } else if (chooses(each)) {
        templates.add(each.wording().template());
      }
    }
    return left;
  }

  private boolean chooses(Checked note) {
    int[] words = similarity.words(note.wording().text());
    for (int[] other : chosenWords) {
      if (Similarity.between(words, other) > MOST_SIMILAR) {
        return false;
      }
    }
    chosenWords.add(words);
    return chosen.add(note);
  }
}
