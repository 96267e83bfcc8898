package app.connote.linkedin;

import java.text.Normalizer;
import java.util.Locale;

/// How the names of people are compared: without marks, capitals and decoration, and without what
/// members add after a comma or a bracket ("Zoë Muster, PhD 🚀").
final class FullName {
  private FullName() {}

  /// `name` as it is compared; empty where there is none in it.
  static String folded(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder();
    for (int at = 0; at < plain.length() && !isAddition(plain.charAt(at)); ) {
      int point = plain.codePointAt(at);
      append(point, folded);
      at += Character.charCount(point);
    }
    return folded.toString().stripTrailing();
  }

  private static boolean isAddition(char unit) {
    return unit == ',' || unit == '(' || unit == '|';
  }

  private static void append(int point, StringBuilder folded) {
    if (Character.isLetterOrDigit(point)) {
      folded.appendCodePoint(point);
    } else if (separates(point) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static boolean separates(int point) {
    return Character.getType(point) != Character.NON_SPACING_MARK && point != '\'' && point != '’';
  }
}
