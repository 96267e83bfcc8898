package app.connote.batch;

import app.connote.compose.Candidate;
import app.connote.compose.Composer;
import app.connote.compose.Suggestions;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Relationship;

/// Writes one note after another for people of one relationship.
public final class Scribe {
  private final Composer composer;
  private final Relationship relationship;
  private final Account account;

  /// A scribe who has `composer` draft notes for people known by `relationship`, within the limit
  /// of `account`.
  public Scribe(Composer composer, Relationship relationship, Account account) {
    this.composer = composer;
    this.relationship = relationship;
    this.account = account;
  }

  /// The note for a person of whom `facts` are known, or why there is none.
  public Outcome write(Facts facts) {
    return switch (composer.suggest(relationship, facts, account, 1, 0)) {
      case Suggestions.Missing _ -> refused("A fact is missing; fill it in.");
      case Suggestions.Ready ready ->
          ready.notes().stream()
              .findFirst()
              .<Outcome>map(Scribe::drafted)
              .orElseGet(() -> refused(ready.shortfall().orElse("No note can be made.")));
    };
  }

  private static Outcome drafted(Candidate note) {
    return new Outcome.Drafted(
        note.note().text(), note.template(), FindingCount.of(note.findings()));
  }

  private static Outcome refused(String reason) {
    return new Outcome.Refused(new Problem(Problem.Kind.NO_NOTE, reason));
  }
}
