package app.connote.lint.rule;

import app.connote.note.Note;
import app.connote.note.Span;

/// One thing that could be shorter.
///
/// @param span what it covers, in UTF-16 units, without the space around it
/// @param instead what stands there afterwards; empty where it is left out
/// @param loss how much the note loses by it: the more, the later it is thought of
/// @param sentence whether it is all of a sentence
record Cut(Span span, String instead, int loss, boolean sentence) {
  /// Leaves out what stands at `span` of `note`, at `each` per word.
  static Cut of(Span span, Note note, int each) {
    return new Cut(span, "", each * words(span, note), false);
  }

  private static int words(Span span, Note note) {
    return (int) note.tokens().stream().filter(token -> token.span().overlaps(span)).count();
  }
}
