package app.connote.value;

/// Makes plain text of what was copied elsewhere, where lines, spaces and marks that cannot be seen
/// come along.
public final class Pasted {
  /// All that begins a new line somewhere: the returns of other systems, the vertical tab of slides
  /// and documents, and the separators of Unicode.
  private static final String LINE_ENDS = "\r\n|[\r\n\u000B\f\u0085\u2028\u2029]";

  private Pasted() {}

  /// `text` on one line: each run of spaces, line breaks and control characters as one space, none
  /// at its ends, and no characters that would only disturb the text around them.
  public static String line(String text) {
    var line = new StringBuilder();
    text.codePoints().forEach(point -> append(point, line));
    return line.toString().strip();
  }

  /// `text` with every line break as `\n`; nothing else is changed.
  public static String lines(String text) {
    return text.replaceAll(LINE_ENDS, "\n");
  }

  private static void append(int point, StringBuilder line) {
    if (!isSpace(point)) {
      if (!isInvisible(point)) {
        line.appendCodePoint(point);
      }
    } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
      line.append(' ');
    }
  }

  /// Whether `point` keeps words apart and shows nothing: a space of any width, a line break, a
  /// control character.
  public static boolean isSpace(int point) {
    return Character.isWhitespace(point)
        || Character.isSpaceChar(point)
        || Character.isISOControl(point);
  }

  /// Lone surrogates, zero-width spaces, and the marks that turn the direction of what follows; the
  /// joiners that scripts and emoji need stay.
  private static boolean isInvisible(int point) {
    return Character.getType(point) == Character.SURROGATE
        || point == 0x00AD
        || point == 0x200B
        || point == 0x200E
        || point == 0x200F
        || point == 0x2060
        || point == 0xFEFF
        || (0x202A <= point && point <= 0x202E)
        || (0x2066 <= point && point <= 0x2069);
  }
}
