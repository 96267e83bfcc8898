package app.connote.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// The port to files that calendar programs read. Calls block and belong off the window's thread.
public interface CalendarFile {
  /// Writes `dues` as whole days to `file`, in place of what it held, for its owner alone to read;
  /// when that fails it holds what it held.
  ///
  /// @param now the moment of writing; what has been due before its day in `zone` stands on that
  ///   day
  /// @param withNotes whether the notes' texts go along; otherwise only names do
  /// @throws IOException when the file cannot be written
  void write(List<Due> dues, Path file, Instant now, ZoneId zone, boolean withNotes)
      throws IOException;
}
