package app.connote.template;

import app.connote.note.Span;
import java.util.Optional;

/// What became of one mark in a template from elsewhere.
public sealed interface Converted {
  /// Where the mark stood in the text from elsewhere, in UTF-16 units.
  Span from();

  /// Where that which became of it stands in the converted text, in UTF-16 units.
  Span to();

  /// It became the field called `field`.
  record Field(Span from, Span to, String field) implements Converted {}

  /// It became the field called `field`, with `fallback` for where that is empty.
  record Fallback(Span from, Span to, String field, String fallback) implements Converted {}

  /// It became `count` alternatives; marks within them are told of, too.
  record Alternatives(Span from, Span to, int count) implements Converted {}

  /// It stays as words, because no field is known by its `name`; `nearest` is the field that may
  /// have been meant.
  record Kept(Span from, Span to, String name, Optional<String> nearest) implements Converted {}

  /// It stays as words behind a backslash, because it would mean something else here.
  record Escaped(Span from, Span to) implements Converted {}

  /// It was left out, or became the line break it stood for.
  record Dropped(Span from, Span to) implements Converted {}

  /// Earlier marks first, and what holds others before those it holds.
  static int compare(Converted one, Converted other) {
    int starts = Integer.compare(one.from().start(), other.from().start());
    return starts != 0 ? starts : Integer.compare(other.from().end(), one.from().end());
  }
}
