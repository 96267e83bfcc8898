package app.connote.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the known name that a mistyped one was probably meant to be.
final class Nearest {
  private Nearest() {}

  /// The one of `names` that differs least from `word`, unless all differ in more than a third of
  /// its letters; of equally near ones the first.
  static Optional<String> to(String word, Collection<String> names) {
    int most = Math.max(1, word.length() / 3);
    return names.stream()
        .filter(name -> Math.abs(name.length() - word.length()) <= most)
        .filter(name -> distance(word, name) <= most)
        .min(Comparator.comparingInt(name -> distance(word, name)));
  }

  /// `; did you mean “…”?` where there is such a name, else `otherwise`: the end of a sentence.
  static String hint(String word, Collection<String> names, String otherwise) {
    return to(word, names).map(name -> "; did you mean “" + name + "”?").orElse(otherwise);
  }

  /// How many letters must be put in, left out, replaced or swapped with their neighbour to turn
  /// `one` into `other`.
  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(int[][] steps, String one, String other, int i, int j) {
    int replaced = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int changed = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(changed, steps[i - 2][j - 2] + 1) : changed;
  }
}
