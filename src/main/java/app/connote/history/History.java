package app.connote.history;

import java.util.List;
import java.util.UUID;

/// The port to the history: every note ever begun or copied.
///
/// Calls block until the file has answered and belong off the window's thread. All of them throw
/// [HistoryException] when the file fails.
public interface History extends AutoCloseable {
  /// Keeps `draft`, in place of what was kept under its id. When this returns it is on disk, unless
  /// [#standing] is [Standing.ReadOnly].
  void save(Draft draft);

  /// Removes the draft called `id`; saving it again brings it back.
  void delete(UUID id);

  /// The drafts that hold every word of `words` (or words beginning with them) in their text, facts
  /// or relationship, last changed first, at most `limit`; all of them when `words` is blank.
  List<Draft> search(String words, int limit);

  /// The notes that were copied, last changed first, at most `limit`.
  List<Draft> copied(int limit);

  /// How often each template was used for a note that was copied; none for templates that were not.
  List<TemplateUse> uses();

  /// Whether what is saved is really kept; if not, why not and what to do, in one sentence.
  Standing standing();

  /// Finishes what is under way and lets go of the file. Calls after this throw [HistoryException].
  @Override
  void close();

  /// How well the history is kept.
  sealed interface Standing {
    /// All is well.
    record Kept() implements Standing {}

    /// All is well, and something happened that the person should be told in one sentence.
    record Recovered(String notice) implements Standing {}

    /// Nothing reaches the disk, for the reason given in one sentence. Saving and deleting either
    /// throw [HistoryException] or hold until the history is closed.
    record ReadOnly(String reason) implements Standing {}
  }
}
