package app.connote.note;

/// One word of a text in the form in which words are compared.
///
/// @param key in lower case, without accents, with straight apostrophes
/// @param span where it stands, in UTF-16 units, without the punctuation around it
/// @param before what separates it from the word before
/// @param capital whether its first letter is not a lower-case one
public record Token(String key, Span span, Gap before, boolean capital) {
  /// What stands between two words, the weakest first.
  public enum Gap {
    SPACE,
    COMMA,
    CLAUSE,
    SENTENCE
  }
}
