package app.connote.template;

import app.connote.value.Pasted;

/// Decides whether a word takes a capital at the start of a sentence.
final class Capital {
  private Capital() {}

  /// Whether the word that begins at `start` of `text` is an ordinary one in small letters.
  ///
  /// One with a capital, a digit, or an address's marks inside ("iOS", "k8s", "example.org") is
  /// spelt as its owner spells it.
  static boolean isWanted(String text, int start) {
    int at = start;
    while (at < text.length() && !Pasted.isSpace(text.codePointAt(at))) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
      if (Character.isUpperCase(point)
          || Character.isDigit(point)
          || (inside && "./@_:".indexOf(point) >= 0)) {
        return false;
      }
    }
    return true;
  }
}
