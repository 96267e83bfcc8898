package app.connote.proof;

import app.connote.note.Misspelling;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;

/// How much a word that was written is like one that may have been meant.
///
/// @param written what stands in the note
/// @param meant a word of the dictionary, in its own case
record Likeness(String written, String meant) implements Comparable<Likeness> {
  private static final int SHORT = 3;
  private static final int LONG = 7;

  /// Almost any short word is a letter away from another; of these it can be told.
  private static final Set<String> SHORT_WORDS =
      Set.of("and", "are", "but", "can", "for", "not", "our", "the", "was", "you");

  private static final Comparator<Likeness> ORDER =
      Comparator.comparing((Likeness each) -> !each.differsInDoubledLetters())
          .thenComparingInt(Likeness::steps)
          .thenComparing(each -> low(each.written).charAt(0) != low(each.meant).charAt(0));

  /// Whether the one is a slip of the pen away from the other.
  boolean isClose() {
    int most = written.length() < LONG ? 1 : 2;
    return steps() <= most && (written.length() > SHORT || SHORT_WORDS.contains(meant));
  }

  /// The likest first: a letter too many or too few of a pair, then fewer slips, then the same
  /// beginning.
  @Override
  public int compareTo(Likeness other) {
    return ORDER.compare(this, other);
  }

  private int steps() {
    return Misspelling.distance(low(written), low(meant));
  }

  private boolean differsInDoubledLetters() {
    return single(written).equals(single(meant));
  }

  private static String single(String word) {
    var letters = new StringBuilder();
    low(word)
        .codePoints()
        .filter(point -> letters.isEmpty() || letters.codePointBefore(letters.length()) != point)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
