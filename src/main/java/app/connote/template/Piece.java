package app.connote.template;

import app.connote.note.Span;
import java.util.Optional;

/// A stretch of a text from elsewhere, from `start` to `end` in UTF-16 units.
sealed interface Piece {
  int start();

  int end();

  /// Words, and marks of our own language, which stay as they are.
  record Words(int start, int end) implements Piece {}

  /// A mark in whose place `text` comes.
  record Replaced(int start, int end, String text, Fate fate) implements Piece {}

  /// A brace or bracket that may open alternatives.
  record Open(int start, char mark) implements Piece {
    @Override
    public int end() {
      return start + 1;
    }
  }

  /// A brace or bracket that may close alternatives.
  record Close(int start, char mark) implements Piece {
    @Override
    public int end() {
      return start + 1;
    }
  }

  /// A bar that may stand between alternatives.
  record Bar(int start) implements Piece {
    @Override
    public int end() {
      return start + 1;
    }
  }

  /// Where it stands.
  default Span span() {
    return new Span(start(), end());
  }

  /// What becomes of a mark.
  sealed interface Fate {
    /// A field, with a fallback where there is one.
    record Field(String field, Optional<String> fallback) implements Fate {}

    /// Words, because nothing is known by that name.
    record Kept(String name, Optional<String> nearest) implements Fate {}

    /// Words behind a backslash.
    record Escaped() implements Fate {}

    /// Nothing, or a line break.
    record Dropped() implements Fate {}

    /// Tells of it, once it is known where in the result it stands.
    default Converted told(Span from, Span to) {
      return switch (this) {
        case Field(String field, Optional<String> fallback) ->
            fallback.isPresent()
                ? new Converted.Fallback(from, to, field, fallback.get())
                : new Converted.Field(from, to, field);
        case Kept(String name, Optional<String> nearest) ->
            new Converted.Kept(from, to, name, nearest);
        case Escaped() -> new Converted.Escaped(from, to);
        case Dropped() -> new Converted.Dropped(from, to);
      };
    }
  }
}
