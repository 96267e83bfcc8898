package app.connote.lint.rule;

import app.connote.lint.Past;
import app.connote.lint.Reading;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPhrases;
import java.util.List;
import java.util.Map;

/// Readings of notes with the phrases that are built in, for tests of what is found in them.
final class Readings {
  private static final Vocabulary VOCABULARY = BuiltInPhrases.read();

  private Readings() {}

  /// A first note that says `text`.
  static Reading of(String text) {
    return of(text, Map.of());
  }

  /// A first note that says `text`, after `facts` were filled in.
  static Reading of(String text, Map<String, String> facts) {
    var reader = Audience.FIRST_CONTACT;
    var relationship = new Relationship("met", "Met", "Met", reader, List.of());
    return of(text, Context.of(relationship, Account.FREE, new Facts(facts)));
  }

  /// A note that says `text`, written in `context`.
  static Reading of(String text, Context context) {
    return new Reading(new Note(text), context, VOCABULARY, Past.NONE);
  }
}
