package app.connote.note;

import java.util.List;

/// A note as the reader will see it, with its counts and its words.
///
/// Immutable; all is worked out once, when the note is made, because every rule asks for it.
public final class Note {
  private final String text;
  private final List<Span> words;
  private final List<Span> sentences;
  private final List<Token> tokens;

  /// The note that reads `text`.
  public Note(String text) {
    this.text = text;
    this.words = Words.in(text);
    this.sentences = Sentences.in(text);
    this.tokens = Tokens.of(text);
  }

  /// What the note says.
  public String text() {
    return text;
  }

  /// Its length in UTF-16 units, which is never less than its length in code points.
  ///
  /// LinkedIn does not say how its box counts emoji, so the larger of the two is what has to fit.
  public int characters() {
    return text.length();
  }

  /// The words: whitespace-separated tokens that hold a letter or a digit, punctuation included.
  public List<Span> words() {
    return words;
  }

  /// The sentences; a greeting or a sign-off on its own line is none.
  public List<Span> sentences() {
    return sentences;
  }

  /// The words in the form in which they are compared, punctuation left out.
  public List<Token> tokens() {
    return tokens;
  }

  /// The words that begin from `start` on and before `end`, both in UTF-16 units.
  public List<Token> tokens(int start, int end) {
    return tokens.subList(tokensBefore(start), Math.max(tokensBefore(start), tokensBefore(end)));
  }

  private int tokensBefore(int place) {
    int first = 0;
    int end = tokens.size();
    while (first < end) {
      int middle = (first + end) >>> 1;
      if (tokens.get(middle).span().start() < place) {
        first = middle + 1;
      } else {
        end = middle;
      }
    }
    return first;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Note note && note.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /// The counts without the text, which must not reach a log.
  @Override
  public String toString() {
    return "Note[" + words.size() + " words, " + text.length() + " characters]";
  }
}
