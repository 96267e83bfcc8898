package app.connote.batch;

import java.util.Optional;

/// The port to where the queue is kept between two visits. Calls block and belong off the window's
/// thread; all throw [TableException] when the file fails.
public interface QueueFile {
  /// The queue that was kept last, if there is one.
  Optional<Queue> load();

  /// Keeps `queue` in place of what was kept; when this returns it is on disk.
  void save(Queue queue);

  /// The place of the entry, from 0, that was at hand last; 0 where that is not known.
  int loadPlace();

  /// Remembers that the entry at `place` is at hand.
  void savePlace(int place);

  /// Forgets the queue that is kept.
  void clear();
}
