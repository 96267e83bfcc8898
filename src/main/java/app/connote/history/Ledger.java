package app.connote.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The port to the history for whoever compares all of it with something else and changes much of
/// it at once.
///
/// Calls block until the file has answered and belong off the window's thread. All of them throw
/// [HistoryException] when the file fails.
public interface Ledger {
  /// Everybody of whom more is known than their notes say.
  List<Person> people();

  /// The notes to one of `people`, oldest first.
  List<Draft> to(Set<UUID> people);

  /// The notes whose text is `wanted`, oldest first.
  List<Draft> saying(Predicate<String> wanted);

  /// Makes all of `changes` or, where the file fails or `stop` says so before all is made, none of
  /// them. Throws `java.util.concurrent.CancellationException` in the latter case.
  void make(Changes changes, BooleanSupplier stop);
}
