package planted.app.connote.lint.rule;

import java.util.regex.Pattern;

/// Looks at notes with a pattern.
final class Gambler {
  private static final Pattern BLANK = Pattern.compile("(_+)+!");

  static boolean isIn(String note) {
    return BLANK.matcher(note).find();
  }
}
