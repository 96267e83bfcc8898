package app.connote.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// The port to where the person says which file is meant. Both wait for the answer on the window's
/// thread; nothing comes back where the person thinks better of it.
public interface Chooser {
  /// The file to be read.
  Optional<Path> toRead();

  /// Where a file called `name` is to be written; one that exists may be replaced.
  Optional<Path> toWrite(String name);
}
