package app.connote.template;

import app.connote.value.Pasted;

/// How long a piece of a draft is once the whole is tidied, in UTF-16 units.
///
/// @param least what stays whatever stands around it
/// @param most what there is before anything is tidied away
public record Extent(int least, int most) {
  static final Extent NONE = new Extent(0, 0);

  /// "a" or "an".
  static final Extent ARTICLE = new Extent(1, 2);

  /// The extent of `text`: only a mark that ends or parts sentences, and a space that does not
  /// stand between two letters or digits of it, can be tidied away.
  static Extent of(String text) {
    int least = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      boolean kept = Pasted.isSpace(unit) ? isBetweenWords(text, at) : !isMark(unit);
      least += kept ? 1 : 0;
    }
    return new Extent(least, text.length());
  }

  /// Both, one after the other.
  Extent plus(Extent other) {
    return new Extent(least + other.least, most + other.most);
  }

  private static boolean isMark(char unit) {
    return Marks.is(Marks.WEAK, unit) || Marks.is(Marks.ENDS, unit);
  }

  private static boolean isBetweenWords(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
