package app.connote.lint.phrase;

import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.List;
import java.util.Optional;

/// A clipped word.
///
/// @param key the word in the form in which words are compared
/// @param dotted whether a full stop right after it belongs to it, as in "sr."
/// @param words what it stands for
public record ShortForm(String key, boolean dotted, String words) {
  /// The clipped word that is `written` so and stands for `words`; missing where that is not one
  /// word.
  public static Optional<ShortForm> of(String written, String words) {
    List<Token> tokens = Tokens.of(written);
    return tokens.size() == 1
        ? Optional.of(new ShortForm(tokens.getFirst().key(), written.endsWith("."), words.strip()))
        : Optional.empty();
  }
}
