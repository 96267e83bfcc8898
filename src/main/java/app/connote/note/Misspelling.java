package app.connote.note;

/// How far what was typed is from what may have been meant.
public final class Misspelling {
  private Misspelling() {}

  /// How many letters of `typed` must be added, taken away, replaced or swapped with a neighbour to
  /// make it `meant`.
  public static int distance(String typed, String meant) {
    int[][] steps = new int[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, typed, meant, i, j);
      }
    }
    return steps[typed.length()][meant.length()];
  }

  private static int step(int[][] steps, String typed, String meant, int i, int j) {
    boolean same = typed.charAt(i - 1) == meant.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && typed.charAt(i - 1) == meant.charAt(j - 2)
            && typed.charAt(i - 2) == meant.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
