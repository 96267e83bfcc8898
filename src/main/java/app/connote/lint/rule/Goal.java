package app.connote.lint.rule;

import app.connote.note.Context;
import app.connote.note.Note;

/// What a shortened note has to keep to.
///
/// @param characters the most characters
/// @param fewest the fewest words
/// @param words the most words
/// @param sentences the most sentences
record Goal(int characters, int fewest, int words, int sentences) {
  private static final int ANY = Integer.MAX_VALUE;

  /// All that is asked of a note in `context`.
  static Goal of(Context context) {
    var range = context.audience().words();
    return new Goal(
        context.characters(), range.least(), range.most(), context.audience().sentences());
  }

  /// Only as many characters as this goal allows.
  Goal onlyCharacters() {
    return new Goal(characters, fewest, ANY, ANY);
  }

  /// Whatever number of sentences.
  Goal anySentences() {
    return new Goal(characters, fewest, words, ANY);
  }

  /// Whatever number of words.
  Goal anyWords() {
    return new Goal(characters, fewest, ANY, sentences);
  }

  /// This goal as far as `note` can reach it by losing words: one that is too short already has to
  /// keep only one.
  Goal from(Note note) {
    return new Goal(characters, note.words().size() < fewest ? 1 : fewest, words, sentences);
  }

  /// Whether `note` has more words.
  boolean isTooLong(Note note) {
    return note.words().size() > words;
  }

  /// Whether `note` keeps to it.
  boolean isReached(Note note) {
    return note.characters() <= characters
        && note.words().size() >= fewest
        && note.words().size() <= words
        && !note.sentences().isEmpty()
        && note.sentences().size() <= sentences;
  }
}
