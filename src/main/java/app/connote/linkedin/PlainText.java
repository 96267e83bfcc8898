package app.connote.linkedin;

import java.util.StringTokenizer;

/// How the texts of notes are compared: LinkedIn's box and its export make other blanks and line
/// ends of those that were pasted.
final class PlainText {
  private PlainText() {}

  /// `text` with one space between its words.
  static String of(String text) {
    var plain = new StringBuilder(text.length());
    var words = new StringTokenizer(text.replace('\u00A0', ' ').replace('\u202F', ' '));
    while (words.hasMoreTokens()) {
      plain.append(plain.isEmpty() ? "" : " ").append(words.nextToken());
    }
    return plain.toString();
  }
}
