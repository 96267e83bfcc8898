package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.ShortForm;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds clipped words and says what they stand for.
final class ShortForms {
  /// Those that are something else with a capital: a country, a code, a name, a language.
  private static final Set<String> ONLY_SMALL =
      Set.of("u", "ur", "r", "ty", "abt", "hv", "tho", "b4");

  /// A clipped word at `span`, which stands for `words`.
  record Found(Span span, String words) {}

  private ShortForms() {}

  /// The clipped words of the note, in order.
  static List<Found> in(Reading reading) {
    Note note = reading.note();
    Map<String, ShortForm> forms = reading.shortForms();
    var found = new ArrayList<Found>();
    for (Token token : note.tokens()) {
      ShortForm form = forms.get(token.key());
      if (form != null && isMeant(token, note.text())) {
        found.add(new Found(span(form, token, note.text()), cased(form.words(), token, note)));
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

  /// The word, with its full stop where that belongs to it: "sr. engineer".
  private static Span span(ShortForm form, Token token, String text) {
    Span span = token.span();
    boolean dot = form.dotted() && text.startsWith(". ", span.end());
    return dot ? new Span(span.start(), span.end() + 1) : span;
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

  /// With a capital where the clipped word has one and not all of it is capital: "Thx", "Sr.".
  private static String cased(String words, Token token, Note note) {
    boolean begins = token.before().compareTo(Token.Gap.SPACE) > 0;
    int second = token.span().start() + 1;
    boolean titled =
        second < token.span().end() && Character.isLowerCase(note.text().charAt(second));
    return token.capital() && (begins || titled)
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }
}
