package app.connote.history;

import java.nio.file.Path;
import java.util.List;

/// The port to the copies that are made of the history.
///
/// Calls block until the files have answered and belong off the window's thread. All of them throw
/// [HistoryException] when the files fail.
public interface Backups {
  /// Where they are kept.
  Path folder();

  /// Every backup there is, newest first.
  List<Backup> all();

  /// Makes one of the history as it is now, and lets go of those that [Retention] no longer keeps.
  Backup make();

  /// What going back to `backup` would mean.
  Preview preview(Backup backup);

  /// Makes the history what it was in `backup`. What it is now is backed up first; that backup is
  /// returned, and going back to it undoes this.
  Backup restore(Backup backup);

  /// Deletes `backup` for good.
  void delete(Backup backup);
}
