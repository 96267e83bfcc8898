package app.connote.batch;

import app.connote.compose.Composer;
import app.connote.compose.Series;
import app.connote.note.Account;
import app.connote.note.Facts;
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

  private static Outcome outcome(Series.Answer answer) {
    return switch (answer) {
      case Series.Written note ->
          new Outcome.Drafted(
              note.note().text(), note.template(), FindingCount.of(note.findings()));
      case Series.Nothing(String reason) ->
          new Outcome.Refused(new Problem(Problem.Kind.NO_NOTE, reason));
    };
  }
}
