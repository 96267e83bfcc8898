package app.connote.lint.rule;

import app.connote.note.Span;

/// One word of a note as the rules compare it.
///
/// @param key in lower case, without accents, with straight apostrophes
/// @param span where it stands, in UTF-16 units, without the punctuation around it
/// @param before what separates it from the word before
/// @param capital whether its first letter is not a lower-case one
record Token(String key, Span span, Gap before, boolean capital) {
  /// What stands between two words, the weakest first.
  enum Gap {
    SPACE,
    COMMA,
    CLAUSE,
    SENTENCE
  }
}
