package app.connote.history;

import app.connote.note.Note;
import java.time.Instant;
import java.util.Optional;

/// What became of one note that was sent, without a word of it.
///
/// @param relationship the id of the relationship it was written for
/// @param template the id of the template it was made from, or empty when the writer's own
/// @param words how many words it had; none where an invitation went out blank
/// @param sent when it was sent, or else when it first was more than copied
/// @param accepted when its reader accepted, if that is what became of it, followed up or not
public record Outcome(
    String relationship, String template, int words, Instant sent, Optional<Instant> accepted) {
  public Outcome {
    if (words < 0) {
      throw new IllegalArgumentException("No note has fewer than no words.");
    }
  }

  /// What became of `draft`; empty where it has not been sent as far as the program knows.
  public static Optional<Outcome> of(Draft draft) {
    return of(draft.relationship(), draft.template(), draft.text(), draft.life());
  }

  /// What became of a note that says `text` and has lived `life`.
  public static Optional<Outcome> of(String relationship, String template, String text, Life life) {
    Optional<Instant> out =
        life.steps().stream().filter(step -> step.state().isOut()).map(Step::at).findFirst();
    Optional<Instant> accepted =
        life.steps().reversed().stream()
            .dropWhile(step -> step.state() == State.FOLLOWED_UP)
            .limit(1)
            .filter(step -> step.state() == State.ACCEPTED)
            .map(Step::at)
            .findFirst();
    int words = new Note(text).words().size();
    return life.at(State.SENT)
        .or(() -> out)
        .filter(_ -> life.state().isOut())
        .map(sent -> new Outcome(relationship, template, words, sent, accepted));
  }
}
