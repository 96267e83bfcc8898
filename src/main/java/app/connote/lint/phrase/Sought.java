package app.connote.lint.phrase;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Phrases to look for.
///
/// @param phrases one of these
/// @param first the words with which they begin, so that all others are passed over
record Sought(Phrase phrases, BitSet first) {
  /// Any of `phrases`, each of which begins with a word.
  static Sought of(List<Phrase> phrases) {
    Phrase any = Phrase.OneOf.of(phrases);
    return new Sought(any, any.beginning().words());
  }

  /// The longest match at each place in `text`, none overlapping, in order.
  List<Span> apart(NumberedWords text) {
    return in(text, true);
  }

  /// The longest match that begins at each word of `text`, in order.
  List<Span> everywhere(NumberedWords text) {
    return in(text, false);
  }

  private List<Span> in(NumberedWords text, boolean apart) {
    var found = new ArrayList<Span>();
    int at = text.next(first, 0);
    while (at < text.size()) {
      int used = phrases.match(text, at);
      if (used > 0) {
        found.add(text.span(at, used));
      }
      at = text.next(first, at + (apart ? Math.max(1, used) : 1));
    }
    return found;
  }
}
