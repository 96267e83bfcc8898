package app.connote.history;

import java.util.Optional;

/// Which notes are looked for.
///
/// @param words all of them, or words beginning with them, must be in the note, its facts, its
///   relationship or what is known of its reader; blank for any
/// @param relationship the id of the only relationship that is looked for, if not all are
/// @param state the only state that is looked for, if not all are
public record Wanted(String words, Optional<String> relationship, Optional<State> state) {
  /// Every note there is.
  public static final Wanted ALL = words("");

  /// The notes that hold all of `words`.
  public static Wanted words(String words) {
    return new Wanted(words, Optional.empty(), Optional.empty());
  }

  /// These notes, if they hold all of `other`.
  public Wanted withWords(String other) {
    return new Wanted(other, relationship, state);
  }

  /// These notes, of `other` alone if there is one.
  public Wanted withRelationship(Optional<String> other) {
    return new Wanted(words, other, state);
  }

  /// These notes, in `other` alone if there is one.
  public Wanted withState(Optional<State> other) {
    return new Wanted(words, relationship, other);
  }

  /// Whether every note is looked for.
  public boolean isAll() {
    return words.isBlank() && relationship.isEmpty() && state.isEmpty();
  }
}
