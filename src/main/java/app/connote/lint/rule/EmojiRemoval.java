package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes emoji out of a note, with the spaces they leave, and puts a mark where they ended a
/// sentence or a greeting.
final class EmojiRemoval {
  /// Words after which an emoji is read as a verb: "I ❤️ maps".
  private static final Set<String> SUBJECTS = Set.of("i", "we", "you", "they");

  private EmojiRemoval() {}

  /// The change that takes the emoji at `place` out of `note`, unless they stand for a word.
  static Optional<Fix> of(Span place, Note note) {
    if (note.characters() > Removal.LONGEST_NOTE) {
      return Optional.empty();
    }
    String text = note.text();
    int before = place.start();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    int after = place.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    if (before == 0 || text.charAt(before - 1) == '\n') {
      return Optional.of(removal(place.start(), after, ""));
    }
    Optional<Token> last = lastWord(note, before);
    if (last.filter(word -> SUBJECTS.contains(word.key())).isPresent()) {
      return Optional.empty();
    }
    String mark = last.isPresent() && endsThere(note, after) ? mark(last.get(), note) : "";
    boolean glued = before == place.start() && after == place.end() && isLetter(text, after);
    return Optional.of(removal(before, place.end(), glued ? mark + " " : mark));
  }

  /// The word that ends right at `end`.
  private static Optional<Token> lastWord(Note note, int end) {
    return note.tokens().stream().filter(token -> token.span().end() == end).findFirst();
  }

  private static boolean endsThere(Note note, int after) {
    String text = note.text();
    return after >= text.length()
        || text.charAt(after) == '\n'
        || note.tokens().stream()
            .anyMatch(
                token ->
                    token.span().start() == after
                        && token.capital()
                        && !token.key().equals("i")
                        && CommonWords.begin(token.key()));
  }

  private static String mark(Token last, Note note) {
    List<Token> tokens = note.tokens();
    int greeting = Greeting.of(note, tokens).words();
    boolean greets = greeting > 0 && last.span().end() <= tokens.get(greeting - 1).span().end();
    return greets ? "," : ".";
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static Fix removal(int start, int end, String mark) {
    return new Fix("Leave it out", new Span(start, end), mark);
  }
}
