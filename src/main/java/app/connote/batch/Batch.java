package app.connote.batch;

import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Drafts a note for every person of a table.
public final class Batch {
  private final People people;
  private final Scribe scribe;

  /// A batch for which `scribe` writes to `people`.
  public Batch(People people, Scribe scribe) {
    this.people = people;
    this.scribe = scribe;
  }

  /// Goes through `rows` and gives an entry for each that is not blank to `entries`, in order,
  /// until they end or `stop` says so. The same rows always give the same entries.
  ///
  /// Throws [TableException] when the rows cannot be read.
  public Summary run(Iterator<Row> rows, Consumer<QueueEntry> entries, BooleanSupplier stop) {
    var tally = new Tally();
    var known = new KnownPeople(people.columns().header());
    while (!stop.getAsBoolean()) {
      if (!rows.hasNext()) {
        return tally.summary(true);
      }
      switch (rows.next()) {
        case Row.Blank _ -> tally.addBlank();
        case Row.Broken broken -> entries.accept(tally.added(refused(broken)));
        case Row.Filled filled -> entries.accept(tally.added(entry(filled, known)));
      }
    }
    return tally.summary(false);
  }

  private QueueEntry entry(Row.Filled row, KnownPeople known) {
    var facts = people.facts(row.cells());
    Outcome outcome =
        known
            .meet(row)
            .or(() -> people.problem(facts))
            .<Outcome>map(Outcome.Refused::new)
            .orElseGet(() -> scribe.write(facts));
    return new QueueEntry(row.line(), row.cells(), facts, outcome, Progress.WAITING);
  }

  private QueueEntry refused(Row.Broken row) {
    return new QueueEntry(
        row.line(),
        row.cells(),
        people.facts(row.cells()),
        new Outcome.Refused(row.problem()),
        Progress.WAITING);
  }
}
