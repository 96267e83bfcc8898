package app.connote.template;

import java.util.Optional;

/// A word or a mark of a template's source, with its place in UTF-16 units.
sealed interface Token {
  /// Where it begins.
  int place();

  /// Words between marks, escapes undone.
  record Words(String text, int place) implements Token {}

  /// `{{name}}` or `{{name|fallback}}`.
  record Field(String name, Optional<String> fallback, int place) implements Token {}

  /// `a(n)` or `A(n)`.
  record AOrAn(boolean capital, int place) implements Token {}

  /// `{`
  record Open(int place) implements Token {}

  /// `|`
  record Bar(int place) implements Token {}

  /// `}`
  record Close(int place) implements Token {}
}
