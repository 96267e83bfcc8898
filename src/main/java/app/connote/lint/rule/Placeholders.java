package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the blanks of a form letter: `[Name]`, `{firstName}`, `<company>`, `%NAME%`, `*|NAME|*`,
/// `$NAME`, `XXX`, `___`.
final class Placeholders {
  private static final int LONGEST = 60;
  private static final Set<String> COMMANDS = Set.of("insert", "enter", "add");
  private static final Set<String> BLANKS = Resources.words("placeholder-words.txt");

  /// Those of them that follow anything.
  private static final Set<String> COMMON =
      Set.of("and", "or", "in", "of", "at", "from", "with", "to", "my", "your", "etc", "here");

  private static final Question<List<Span>> PLACES = Placeholders::look;

  private Placeholders() {}

  /// Where the blanks stand in the note, in order.
  static List<Span> in(Reading reading) {
    return reading.once(PLACES);
  }

  private static List<Span> look(Reading reading) {
    String text = reading.note().text();
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int end = endAt(text, at);
      if (end > at) {
        found.add(new Span(at, end));
        at = end;
      } else {
        at++;
      }
    }
    List<Span> unmarked =
        reading.find(PhraseList.PLACEHOLDERS).stream()
            .filter(span -> !span.overlapsAny(found) && isShouted(span.of(text)))
            .toList();
    found.addAll(unmarked);
    found.sort(null);
    return found;
  }

  private static int endAt(String text, int at) {
    return switch (text.charAt(at)) {
      case '{' -> text.startsWith("{{", at) ? closed(text, at, "}}") : closed(text, at, "}");
      case '[' -> named(text, at, ']');
      case '(' -> onlyNamed(text, at);
      case '<' -> named(text, at, '>');
      case '«' -> named(text, at, '»');
      case '#' -> hashed(text, at);
      case '%' -> marked(text, at, '%');
      case '*' -> text.startsWith("*|", at) ? closed(text, at, "|*") : at;
      case '$' -> variable(text, at);
      case '_' -> run(text, at, '_');
      case 'X' -> run(text, at, 'X');
      default -> at;
    };
  }

  private static int closed(String text, int at, String close) {
    int end = text.indexOf(close, at, Math.min(text.length(), at + LONGEST));
    return end > at ? end + close.length() : at;
  }

  private static int named(String text, int at, char close) {
    int end = closed(text, at, String.valueOf(close));
    if (end == at) {
      return at;
    }
    String inside = text.substring(at + 1, end - 1);
    boolean blank = inside.chars().noneMatch(Character::isLetterOrDigit);
    return blank || marksBlank(inside) ? end : at;
  }

  /// Round brackets are often real, so every word in them has to be one that marks a blank.
  private static int onlyNamed(String text, int at) {
    int end = closed(text, at, ")");
    List<Token> inside = end == at ? List.of() : Tokens.of(text.substring(at + 1, end - 1));
    boolean all = inside.stream().allMatch(token -> BLANKS.contains(token.key()));
    boolean meant =
        !inside.isEmpty()
            && (inside.getLast().key().equals("name")
                || COMMANDS.contains(inside.getFirst().key()));
    return all && meant ? end : at;
  }

  /// "#NAME#", but not the tags "#data#science".
  private static int hashed(String text, int at) {
    int end = marked(text, at, '#');
    boolean blank = end > at && marksBlank(text.substring(at + 1, end - 1).replace('_', ' '));
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
    return marksBlank(name.replace('_', ' ')) ? end : at;
  }

  private static boolean marksBlank(String words) {
    return Tokens.of(words).stream().anyMatch(token -> BLANKS.contains(token.key()));
  }

  private static int run(String text, int at, char unit) {
    int end = at;
    while (end < text.length() && text.charAt(end) == unit) {
      end++;
    }
    boolean alone =
        (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    boolean enough = end - at >= 3 || (end - at == 2 && unit == 'X' && isBeforeBlank(text, end));
    return enough && alone ? end : at;
  }

  /// Whether the next word is what a blank stands for, as in "the XX conference".
  private static boolean isBeforeBlank(String text, int at) {
    String ahead = text.substring(at, Math.min(text.length(), at + LONGEST));
    List<Token> tokens = Tokens.of(ahead);
    return ahead.startsWith(" ")
        && !tokens.isEmpty()
        && tokens.getFirst().span().start() == 1
        && BLANKS.contains(tokens.getFirst().key())
        && !COMMON.contains(tokens.getFirst().key());
  }

  /// Whether every word is a capital one, for "Company X" is a blank and "company x" may be a word.
  private static boolean isShouted(String words) {
    return Tokens.of(words).stream().allMatch(Token::capital);
  }
}
