package app.connote.lint.rule;

import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.List;
import java.util.Set;

/// The signs that form letters put around a blank: `[Name]`, `{firstName}`, `<company>`, `%NAME%`,
/// `*|NAME|*`, `#NAME#`, `$NAME`.
final class BlankSigns {
  private static final int LONGEST = 60;
  private static final Set<String> COMMANDS = Set.of("insert", "enter", "add");

  private BlankSigns() {}

  /// Where the blank ends that begins at `at` of `text`; `at` where none does.
  static int endAt(String text, int at) {
    return switch (text.charAt(at)) {
      case '{' -> braced(text, at);
      case '[' -> named(text, at, ']');
      case '(' -> onlyNamed(text, at);
      case '<' -> named(text, at, '>');
      case '«' -> named(text, at, '»');
      case '#' -> hashed(text, at);
      case '%' -> marked(text, at, '%');
      case '*' -> text.startsWith("*|", at) ? closed(text, at, "|*") : at;
      case '$' -> variable(text, at);
      default -> at;
    };
  }

  private static int closed(String text, int at, String close) {
    int end = text.indexOf(close, at, Math.min(text.length(), at + LONGEST));
    return end > at ? end + close.length() : at;
  }

  private static int braced(String text, int at) {
    String close = text.startsWith("{{", at) ? "}}" : "}";
    int end = closed(text, at, close);
    boolean code = end > at && isCode(text.substring(at + close.length(), end - close.length()));
    return code ? at : end;
  }

  /// "{{ nested }}" is quoted code, where "{{ name }}" is a blank.
  private static boolean isCode(String inside) {
    String word = inside.strip();
    return inside.equals(" " + word + " ")
        && word.chars().allMatch(unit -> 'a' <= unit && unit <= 'z')
        && !BlankWords.name(word);
  }

  private static int named(String text, int at, char close) {
    int end = closed(text, at, String.valueOf(close));
    if (end == at) {
      return at;
    }
    String inside = text.substring(at + 1, end - 1);
    boolean blank = inside.chars().noneMatch(Character::isLetterOrDigit);
    return blank || BlankWords.areIn(inside) ? end : at;
  }

  /// Round brackets are often real, so every word in them has to be one that marks a blank.
  private static int onlyNamed(String text, int at) {
    int end = closed(text, at, ")");
    List<Token> inside = end == at ? List.of() : Tokens.of(text.substring(at + 1, end - 1));
    boolean all = inside.stream().allMatch(token -> BlankWords.mark(token.key()));
    boolean meant =
        !inside.isEmpty()
            && (inside.getLast().key().equals("name")
                || COMMANDS.contains(inside.getFirst().key()));
    return all && meant ? end : at;
  }

  /// "#NAME#", but not the tags "#data#science".
  private static int hashed(String text, int at) {
    int end = marked(text, at, '#');
    boolean blank = end > at && BlankWords.areIn(text.substring(at + 1, end - 1).replace('_', ' '));
    return blank ? end : at;
  }

  private static int marked(String text, int at, char mark) {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean closes = end > at + 1 && end < text.length() && text.charAt(end) == mark;
    return closes ? end + 1 : at;
  }

  /// "$COMPANY" and "${company}", but no price.
  private static int variable(String text, int at) {
    if (text.startsWith("{", at + 1)) {
      int end = closed(text, at + 1, "}");
      return end > at + 1 ? end : at;
    }
    int end = at + 1;
    while (end < text.length()
        && (Character.isUpperCase(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    String name = text.substring(at + 1, end);
    return BlankWords.areIn(name.replace('_', ' ')) ? end : at;
  }
}
