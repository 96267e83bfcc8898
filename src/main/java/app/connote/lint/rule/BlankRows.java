package app.connote.lint.rule;

import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.List;
import java.util.Set;

/// Rows of one letter or of lines where a word belongs: `XXX`, `xxx`, `___`.
final class BlankRows {
  private static final int ENOUGH = 3;
  private static final int AHEAD = 60;

  /// Words after which something has to follow.
  private static final Set<String> AWAITING =
      Set.of(
          "on", "at", "in", "about", "the", "with", "your", "from", "of", "for", "a", "an", "by");

  private BlankRows() {}

  /// Where the row ends that begins at `at` of `text`; `at` where none does.
  static int endAt(String text, int at) {
    return switch (text.charAt(at)) {
      case '_' -> row(text, at, '_');
      case 'X' -> row(text, at, 'X');
      case 'x' -> crossed(text, at);
      default -> at;
    };
  }

  private static int row(String text, int at, char unit) {
    int end = at;
    while (end < text.length() && text.charAt(end) == unit) {
      end++;
    }
    boolean alone =
        (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    boolean enough =
        end - at >= ENOUGH || (end - at == 2 && unit == 'X' && isBeforeBlank(text, end));
    return enough && alone ? end : at;
  }

  /// Whether the next word is what a blank stands for, as in "the XX conference".
  private static boolean isBeforeBlank(String text, int at) {
    String ahead = text.substring(at, Math.min(text.length(), at + AHEAD));
    List<Token> tokens = Tokens.of(ahead);
    return ahead.startsWith(" ")
        && !tokens.isEmpty()
        && tokens.getFirst().span().start() == 1
        && BlankWords.markAlone(tokens.getFirst().key());
  }

  /// "xxxx" within a sentence, but not the kisses at its end.
  private static int crossed(String text, int at) {
    int end = row(text, at, 'x');
    if (end == at) {
      return at;
    }
    List<Token> after = Tokens.of(text.substring(end));
    boolean within =
        !after.isEmpty()
            && text.startsWith(" ", end)
            && after.getFirst().span().start() == 1
            && !after.getFirst().capital();
    List<Token> before = Tokens.of(text.substring(0, at));
    boolean awaited =
        !before.isEmpty()
            && text.charAt(at - 1) == ' '
            && AWAITING.contains(before.getLast().key());
    return within || awaited ? end : at;
  }
}
