package app.connote.lint.rule;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds emoji as the reader sees them: a flag, a family joined into one picture, or a hand with
/// the colour of its skin is one, however many characters it is made of.
final class Emojis {
  private static final int JOINER = 0x200D;
  private static final int AS_PICTURE = 0xFE0F;
  private static final int KEYCAP = 0x20E3;

  /// Below this, a sign such as © or ↔ is a picture only where it says so.
  private static final int FIRST_PICTURE = 0x2600;

  private Emojis() {}

  /// Where emoji stand in `text`, in order.
  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int end = endAt(text, at);
      if (end > at) {
        found.add(new Span(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /// The end of the emoji that begins at `at`, or `at`.
  private static int endAt(String text, int at) {
    int point = text.codePointAt(at);
    int next = at + Character.charCount(point);
    if (isRegional(point)) {
      return isRegional(point(text, next)) ? next + 2 : at;
    }
    if (isKey(point)) {
      int mark = point(text, next) == AS_PICTURE ? next + 1 : next;
      return point(text, mark) == KEYCAP ? mark + 1 : at;
    }
    return isPicture(point, point(text, next)) ? joinedEnd(text, next) : at;
  }

  private static int joinedEnd(String text, int from) {
    int at = from;
    while (true) {
      while (isModifier(point(text, at))) {
        at += Character.charCount(point(text, at));
      }
      int joined = point(text, at) == JOINER ? point(text, at + 1) : -1;
      if (joined < 0 || !Character.isEmoji(joined)) {
        return at;
      }
      at += 1 + Character.charCount(joined);
    }
  }

  private static int point(String text, int at) {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private static boolean isRegional(int point) {
    return 0x1F1E6 <= point && point <= 0x1F1FF;
  }

  private static boolean isKey(int point) {
    return point < 128 && (Character.isDigit(point) || point == '#' || point == '*');
  }

  private static boolean isPicture(int point, int next) {
    return Character.isEmojiPresentation(point)
        || (Character.isExtendedPictographic(point)
            && (point >= FIRST_PICTURE || next == AS_PICTURE));
  }

  private static boolean isModifier(int point) {
    boolean tag = 0xE0020 <= point && point <= 0xE007F;
    return point == AS_PICTURE || tag || (point >= 0 && Character.isEmojiModifier(point));
  }
}
