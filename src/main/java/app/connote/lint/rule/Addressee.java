package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import app.connote.note.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds out whether a note calls its reader by name.
final class Addressee {
  private static final Set<String> BEFORE_A_NAME =
      Set.of("you", "thanks", "congratulations", "congrats", "hi", "hello", "hey");

  private Addressee() {}

  /// Whether the note addresses its reader by a name, be it the one filled in or any other.
  static boolean isNamed(Reading reading) {
    Note note = reading.note();
    List<Token> tokens = note.tokens();
    Facts facts = reading.context().facts();
    Optional<Span> greeted = Greeting.of(reading).name();
    List<Span> blanks = Placeholders.in(reading);
    return greeted.filter(name -> !isBlank(name, blanks)).isPresent()
        || facts.value("first_name").filter(name -> mentions(tokens, name)).isPresent()
        || isCalled(note, tokens, blanks);
  }

  private static boolean mentions(List<Token> tokens, String name) {
    List<Token> wanted = Tokens.of(name);
    return !wanted.isEmpty()
        && tokens.stream().anyMatch(token -> token.key().equals(wanted.getFirst().key()));
  }

  /// "Great meeting you, Laura!", "Congratulations, Priya, on …", "Thanks Priya!"
  private static boolean isCalled(Note note, List<Token> tokens, List<Span> blanks) {
    for (int at = 1; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      Gap after = at + 1 < tokens.size() ? tokens.get(at + 1).before() : Gap.SENTENCE;
      Token before = tokens.get(at - 1);
      boolean listed = before.capital() && !CommonWords.begin(before.key()) && after == Gap.COMMA;
      boolean setOff = (token.before() == Gap.COMMA && !listed) || follows(before, token);
      if (setOff && after != Gap.SPACE && isName(token, blanks) && isClosed(note, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Token before, Token token) {
    return token.before() == Gap.SPACE && BEFORE_A_NAME.contains(before.key());
  }

  private static boolean isBlank(Span name, List<Span> blanks) {
    return name.overlapsAny(blanks);
  }

  private static boolean isName(Token token, List<Span> blanks) {
    return token.capital()
        && !isBlank(token.span(), blanks)
        && Character.isLetter(token.key().codePointAt(0))
        && !CommonWords.begin(token.key());
  }

  /// Within a sentence, so no sign-off, and followed by a mark that ends an address.
  private static boolean isClosed(Note note, Token token) {
    int end = token.span().end();
    boolean closed = end < note.text().length() && "!,.?".indexOf(note.text().charAt(end)) >= 0;
    List<Span> sentences = note.sentences();
    return closed && !sentences.isEmpty() && end <= sentences.getLast().end();
  }

  /// The change that begins `note` with a greeting to `name`.
  static Fix greetingFix(Note note, String name) {
    Greeting greeting = Greeting.of(note, note.tokens());
    if (greeting.greets()) {
      String opener = greeting.opener().of(note.text());
      return opening(note, openingEnd(note, greeting.opener().end()), opener + " " + name + ",");
    }
    return opening(note, 0, "Hi " + name + ",");
  }

  private static Fix opening(Note note, int end, String greeting) {
    String text = note.text();
    boolean line = end >= text.length() || text.charAt(end) == '\n';
    String label = "Start with “" + greeting + "”";
    return line
        ? new Fix(label, new Span(0, end), greeting)
        : new Fix(
            label, new Span(0, end + 1), greeting + " " + CommonWords.withinSentence(text, end));
  }

  /// Where the note goes on after greeting words without a name.
  private static int openingEnd(Note note, int from) {
    String text = note.text();
    int at = text.startsWith(" there", from) ? from + 6 : from;
    while (at < text.length() && " ,!".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
