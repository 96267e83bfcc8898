package app.connote.ui.queue;

import java.nio.file.Path;
import java.util.Optional;

/// The port to where the person says which file is meant. Both wait for the answer on the window's
/// thread; nothing comes back where the person thinks better of it.
public interface Chooser {
  /// The table of people to be read.
  Optional<Path> toRead();

  /// Where a table called `name` is to be written; a file that exists may be replaced.
  Optional<Path> toWrite(String name);
}
