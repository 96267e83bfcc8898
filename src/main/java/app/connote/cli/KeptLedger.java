package app.connote.cli;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Ledger;
import app.connote.history.Person;
import app.connote.store.SqliteHistory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The history for a command that compares all of it with something else. What cannot be read or
/// written is a `HistoryException`.
///
/// @param end lets go of it
record KeptLedger(Ledger ledger, Runnable end) implements AutoCloseable {
  /// The history at `console`, which is only read; an empty one where there is none.
  static KeptLedger toRead(Console console) {
    return SqliteHistory.openToRead(console.folder())
        .map(history -> new KeptLedger(history, history::close))
        .orElseGet(() -> new KeptLedger(new Nothing(), () -> {}));
  }

  /// The history at `console`, which is made where there is none. Throws a [Refusal] where it
  /// cannot be written.
  static KeptLedger toWrite(Console console) {
    var history = SqliteHistory.open(console.folder());
    return switch (history.standing()) {
      case History.Standing.Kept() -> new KeptLedger(history, history::close);
      case History.Standing.Recovered(String notice) -> {
        console.err().println(notice);
        yield new KeptLedger(history, history::close);
      }
      case History.Standing.ReadOnly(String reason) -> {
        history.close();
        throw new Refusal(reason);
      }
    };
  }

  @Override
  public void close() {
    end.run();
  }

  /// A history in which there is nothing, and stays nothing.
  private record Nothing() implements Ledger {
    @Override
    public List<Person> people() {
      return List.of();
    }

    @Override
    public List<Draft> to(Set<UUID> people) {
      return List.of();
    }

    @Override
    public List<Draft> saying(Predicate<String> wanted) {
      return List.of();
    }

    @Override
    public void make(Planning planning, BooleanSupplier stop) {
      throw new UnsupportedOperationException("It is only read.");
    }
  }
}
