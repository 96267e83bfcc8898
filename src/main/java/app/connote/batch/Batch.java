package app.connote.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Drafts a note for every person of a table.
public final class Batch {
  /// How many people are written to at a time: enough to keep all processors busy, few enough to
  /// stop at once.
  private static final int PORTION = 64;

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
    while (rows.hasNext() && !stop.getAsBoolean()) {
      var portion = new ArrayList<Recipient>();
      while (rows.hasNext() && portion.size() < PORTION) {
        switch (rows.next()) {
          case Row.Blank _ -> tally.addBlank();
          case Row.Broken broken -> portion.add(people.recipient(broken));
          case Row.Filled filled -> portion.add(people.recipient(filled, known));
        }
      }
      written(portion).forEach(entry -> entries.accept(tally.added(entry)));
    }
    return tally.summary(!rows.hasNext());
  }

  /// An entry for each of `portion`.
  private List<QueueEntry> written(List<Recipient> portion) {
    var outcomes =
        scribe
            .write(
                portion.stream()
                    .filter(each -> each.problem().isEmpty())
                    .map(Recipient::facts)
                    .toList())
            .iterator();
    return portion.stream()
        .map(
            each ->
                each.entry(
                    each.problem().<Outcome>map(Outcome.Refused::new).orElseGet(outcomes::next)))
        .toList();
  }
}
