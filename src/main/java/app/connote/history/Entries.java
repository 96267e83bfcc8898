package app.connote.history;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// All of the history, for whoever compares it with something else.
///
/// Calls block until the file has answered and belong off the window's thread. All of them throw
/// [HistoryException] when the file fails.
public interface Entries {
  /// Everybody of whom more is known than their notes say.
  List<Person> people();

  /// The notes to one of `people`, oldest first.
  List<Draft> to(Set<UUID> people);

  /// The notes whose text is `wanted`, oldest first.
  List<Draft> saying(Predicate<String> wanted);
}
