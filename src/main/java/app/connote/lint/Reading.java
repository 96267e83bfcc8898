package app.connote.lint;

import app.connote.lint.phrase.PhraseList;
import app.connote.lint.phrase.PhraseSearch;
import app.connote.lint.phrase.RewordingList;
import app.connote.lint.phrase.Rewordings;
import app.connote.lint.phrase.ShortForm;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// One note being checked: its words, its situation, and what has been found out about it so far,
/// so that what several rules want to know is worked out once.
public final class Reading {
  private final Note note;
  private final Context context;
  private final Vocabulary vocabulary;
  private final Past past;
  private final PhraseSearch phrases;
  private final IdentityHashMap<Question<?>, Object> answers = new IdentityHashMap<>();

  /// Reads `note`, written in `context` after the notes of `past`, with an eye for the phrases of
  /// `vocabulary`.
  public Reading(Note note, Context context, Vocabulary vocabulary, Past past) {
    this.note = note;
    this.context = context;
    this.vocabulary = vocabulary;
    this.past = past;
    this.phrases = vocabulary.searchIn(note.tokens());
  }

  /// A reading of `other` in the same situation, to see whether a fix would help.
  public Reading of(Note other) {
    return new Reading(other, context, vocabulary, past);
  }

  /// The note that is read.
  public Note note() {
    return note;
  }

  /// The situation it is written for.
  public Context context() {
    return context;
  }

  /// Clipped words and what they stand for, by their keys.
  public Map<String, ShortForm> shortForms() {
    return vocabulary.shortForms();
  }

  /// What the writer has sent before.
  public Past past() {
    return past;
  }

  /// Where the phrases of `list` stand in the note, in order.
  public List<Span> find(PhraseList list) {
    return phrases.find(list);
  }

  /// Where the wordings of `list` stand in the note, in order, with what can stand in their place.
  public List<Rewordings.Found> find(RewordingList list) {
    return vocabulary.rewordings(list).in(note.tokens());
  }

  /// Whether any phrase of `list` stands in the note.
  public boolean holds(PhraseList list) {
    return !find(list).isEmpty();
  }

  /// The answer to `question`, which is worked out when it is asked for the first time.
  @SuppressWarnings("unchecked") // the answer to a question has the question's type
  public <T> T once(Question<T> question) {
    Object known = answers.get(question);
    if (known == null) {
      known = question.answer(this);
      answers.put(question, known);
    }
    return (T) known;
  }
}
