package app.connote.compose;

import java.io.IOException;
import java.nio.file.Path;

/// The port to files of templates that people pass on. Calls block and belong off the window's
/// thread.
public interface Packs {
  /// The pack in `file`.
  ///
  /// @throws IOException when it cannot be read or anything in it cannot be used; the message has a
  ///   sentence for the person on each line
  Pack read(Path file) throws IOException;

  /// Puts `pack` in place of what `file` held, all of it or nothing.
  ///
  /// @throws IOException when it cannot be written; the message tells the person what to do
  void write(Path file, Pack pack) throws IOException;
}
