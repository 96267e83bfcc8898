package app.connote.store;

import java.nio.charset.StandardCharsets;

/// Folds the lines of a calendar as RFC 5545, section 3.1, has it: no line is longer than 75 octets
/// of UTF-8, and what goes on begins with a space.
final class FoldedLines {
  private static final int OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  /// `text`, whose lines end with a carriage return and a line feed, folded. No letter is parted.
  static String of(String text) {
    var folded = new StringBuilder();
    int used = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      String letter = Character.toString(text.codePointAt(at));
      int octets = letter.equals("\r") ? 0 : letter.getBytes(StandardCharsets.UTF_8).length;
      if (letter.equals("\n")) {
        used = 0;
      } else if (used + octets > OCTETS) {
        folded.append(FOLD);
        used = 1 + octets;
      } else {
        used += octets;
      }
      folded.append(letter);
    }
    return folded.toString();
  }
}
