package app.connote.lint;

/// Something that several rules want to know about a note.
@FunctionalInterface
public interface Question<T> {
  /// The answer for the note that is being read.
  T answer(Reading reading);
}
