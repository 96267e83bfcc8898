package app.connote.lint.rule;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the blanks of a form letter: `[Name]`, `{firstName}`, `<company>`, `%NAME%`, `XXX`, `___`.
final class Placeholders {
  private static final int LONGEST = 60;
  private static final Set<String> BLANKS = blanks();
  private static final PhraseBook SPELT_OUT = PhraseBook.named("placeholder-phrases.txt");

  /// What people call our fields.
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("name", "first_name"),
          Map.entry("firstname", "first_name"),
          Map.entry("first", "first_name"),
          Map.entry("recipient_name", "first_name"),
          Map.entry("recipient", "first_name"),
          Map.entry("their_name", "first_name"),
          Map.entry("conference", "event"),
          Map.entry("event_name", "event"),
          Map.entry("subject", "topic"),
          Map.entry("mutual_connection", "mutual"),
          Map.entry("mutual_contact", "mutual"),
          Map.entry("company", "their_company"),
          Map.entry("company_name", "their_company"),
          Map.entry("organization", "their_company"),
          Map.entry("organisation", "their_company"),
          Map.entry("title", "role"),
          Map.entry("position", "role"),
          Map.entry("job_title", "role"),
          Map.entry("job", "role"),
          Map.entry("university", "school"),
          Map.entry("college", "school"),
          Map.entry("group_name", "group"),
          Map.entry("field", "industry"),
          Map.entry("date", "when"),
          Map.entry("article", "post"));

  private Placeholders() {}

  /// Where the blanks stand in `text`, in order.
  static List<Span> in(String text) {
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
    for (Span span : SPELT_OUT.find(Tokens.of(text))) {
      if (isShouted(span.of(text)) && found.stream().noneMatch(span::overlaps)) {
        found.add(span);
      }
    }
    found.sort(null);
    return found;
  }

  /// The field that would fill `placeholder`, where its name says so.
  static Optional<String> field(String placeholder) {
    String name = placeholder.replaceAll("\\|.*", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_").replaceAll("^_|_$", "");
    return id.isEmpty() ? Optional.empty() : Optional.of(FIELDS.getOrDefault(id, id));
  }

  private static int endAt(String text, int at) {
    return switch (text.charAt(at)) {
      case '{' -> text.startsWith("{{", at) ? closed(text, at, "}}") : closed(text, at, "}");
      case '[' -> named(text, at, ']');
      case '(' -> onlyNamed(text, at);
      case '<' -> named(text, at, '>');
      case '%' -> marked(text, at);
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
    return blank || Tokens.of(inside).stream().anyMatch(token -> BLANKS.contains(token.key()))
        ? end
        : at;
  }

  /// Round brackets are often real, so every word in them has to be one that marks a blank.
  private static int onlyNamed(String text, int at) {
    int end = closed(text, at, ")");
    List<Token> inside = end == at ? List.of() : Tokens.of(text.substring(at + 1, end - 1));
    boolean all = inside.stream().allMatch(token -> BLANKS.contains(token.key()));
    return all && !inside.isEmpty() && inside.getLast().key().equals("name") ? end : at;
  }

  private static int marked(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean closes = end > at + 1 && end < text.length() && text.charAt(end) == '%';
    return closes ? end + 1 : at;
  }

  private static int run(String text, int at, char unit) {
    int end = at;
    while (end < text.length() && text.charAt(end) == unit) {
      end++;
    }
    boolean alone =
        (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    return end - at >= 3 && alone ? end : at;
  }

  /// Whether every word is a capital one, for "Company X" is a blank and "company x" may be a word.
  private static boolean isShouted(String words) {
    return Tokens.of(words).stream().allMatch(Token::capital);
  }

  private static Set<String> blanks() {
    var words = new HashSet<String>();
    for (String line : Resources.lines("placeholder-words.txt")) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }
}
