package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
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

  /// Facts by whose name a blank is called, although no other words mark one.
  private static final Set<String> FIELDS =
      Set.of(
          "when",
          "takeaway",
          "memory",
          "news",
          "offer",
          "resource",
          "requisition",
          "hook",
          "pronoun",
          "greeting",
          "hobby",
          "opener",
          "intro",
          "compliment",
          "icebreaker",
          "custom",
          "snippet",
          "variable",
          "salutation",
          "user",
          "country",
          "region",
          "website",
          "work");

  /// Words after which something has to follow.
  private static final Set<String> AWAITING =
      Set.of(
          "on", "at", "in", "about", "the", "with", "your", "from", "of", "for", "a", "an", "by");

  /// What stands in capitals where a fact belongs: "Hi NAME", "at COMPANY".
  private static final Set<String> LOUD =
      Set.of(
          "name",
          "firstname",
          "lastname",
          "surname",
          "company",
          "topic",
          "title",
          "position",
          "event",
          "conference",
          "industry",
          "school",
          "university",
          "organization",
          "organisation",
          "employer",
          "job");

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
    loud(reading.note()).stream().filter(span -> !span.overlapsAny(found)).forEach(found::add);
    List<Span> unmarked =
        reading.find(PhraseList.PLACEHOLDERS).stream()
            .filter(span -> !span.overlapsAny(found) && isShouted(span.of(text)))
            .toList();
    found.addAll(unmarked);
    found.sort(null);
    return found;
  }

  /// Words in capitals that name what belongs there, among words that are in small letters.
  private static List<Span> loud(Note note) {
    var found = new ArrayList<Span>();
    List<Token> tokens = note.tokens();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      while (end < tokens.size()
          && isLoud(tokens.get(end), note)
          && (end == at || follows(end, tokens))) {
        end++;
      }
      if (end > at && isQuiet(end, tokens, note) && isQuiet(at - 1, tokens, note)) {
        found.add(new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end()));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /// Whether no word in capitals stands at `at`.
  private static boolean isQuiet(int at, List<Token> tokens, Note note) {
    return at < 0 || at == tokens.size() || !isCapitals(tokens.get(at), note);
  }

  private static boolean follows(int at, List<Token> tokens) {
    return tokens.get(at).before() == Gap.SPACE;
  }

  private static boolean isLoud(Token token, Note note) {
    return LOUD.contains(token.key()) && isCapitals(token, note);
  }

  private static boolean isCapitals(Token token, Note note) {
    String word = token.span().of(note.text());
    return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
  }

  private static int endAt(String text, int at) {
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
      case '_' -> run(text, at, '_');
      case 'X' -> run(text, at, 'X');
      case 'x' -> crossed(text, at);
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
        && !BLANKS.contains(word)
        && !FIELDS.contains(word);
  }

  /// "xxxx" within a sentence, but not the kisses at its end.
  private static int crossed(String text, int at) {
    int end = run(text, at, 'x');
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
