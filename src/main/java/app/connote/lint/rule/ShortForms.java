package app.connote.lint.rule;

import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds clipped words and knows what they stand for.
final class ShortForms {
  private static final Map<String, String> WORDS = words();

  /// Those that are something else with a capital: a country, a code, a name, a language.
  private static final Set<String> ONLY_SMALL =
      Set.of("u", "ur", "r", "ty", "abt", "hv", "tho", "b4");

  /// A clipped word at `span`, which stands for `words`.
  record Found(Span span, String words) {}

  private ShortForms() {}

  /// The clipped words of `note`, in order.
  static List<Found> in(Note note) {
    var found = new ArrayList<Found>();
    List<Token> tokens = note.tokens();
    for (Token token : tokens) {
      String words = WORDS.get(token.key());
      if (words != null && isMeant(token, note.text())) {
        found.add(new Found(token.span(), cased(words, token)));
      } else if (token.key().equals("w") && isFollowedBySlash(token, note.text())) {
        found.add(with(token.span(), note.text()));
      }
    }
    return found;
  }

  private static boolean isMeant(Token token, String text) {
    boolean small = !token.capital() || !ONLY_SMALL.contains(token.key());
    return small
        && !touches(text, token.span().start() - 1)
        && !(touches(text, token.span().end()) && touchesWord(text, token.span().end() + 1));
  }

  private static boolean touches(String text, int at) {
    return at >= 0 && at < text.length() && "./@&#_-'’".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean touchesWord(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isFollowedBySlash(Token token, String text) {
    int end = token.span().end();
    boolean alone = token.span().start() == 0 || text.charAt(token.span().start() - 1) == ' ';
    return alone && end < text.length() && text.charAt(end) == '/';
  }

  private static Found with(Span span, String text) {
    boolean without = text.startsWith("o ", span.end() + 1);
    int end = span.end() + (without ? 2 : 1);
    boolean touching = end < text.length() && !Character.isWhitespace(text.charAt(end));
    return new Found(
        new Span(span.start(), end), (without ? "without" : "with") + (touching ? " " : ""));
  }

  private static String cased(String words, Token token) {
    boolean begins = token.capital() && token.before().compareTo(Token.Gap.SPACE) > 0;
    return begins ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
  }

  private static Map<String, String> words() {
    var words = new HashMap<String, String>();
    for (String line : Resources.lines("short-forms.txt")) {
      String[] sides = line.split("=", 2);
      for (String form : sides[0].strip().split(" ", -1)) {
        words.put(form, sides[1].strip());
      }
    }
    return Map.copyOf(words);
  }
}
