package app.connote.batch;

import app.connote.compose.Candidate;
import app.connote.compose.Composer;
import app.connote.compose.Series;
import app.connote.compose.Suggestions;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.List;

/// Writes one note after another for people of one relationship, each worded unlike those before.
public final class Scribe {
  private final Series series;

  /// A scribe who has `composer` draft notes for people known by `relationship`, within the limit
  /// of `account`.
  public Scribe(Composer composer, Relationship relationship, Account account) {
    this.series = composer.series(relationship, account);
  }

  /// The note for a person of whom `facts` are known, or why there is none.
  public Outcome write(Facts facts) {
    return write(List.of(facts)).getFirst();
  }

  /// The notes for the next people, of each of whom `people` says what is known, or why there is
  /// none.
  List<Outcome> write(List<Facts> people) {
    return series.next(people).stream().map(Scribe::outcome).toList();
  }

  private static Outcome outcome(Suggestions answer) {
    return switch (answer) {
      case Suggestions.Missing(List<Field> fields) ->
          new Outcome.Refused(Problem.missing(fields.getFirst()));
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
