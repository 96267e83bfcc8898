package app.connote.ui.templates;

import java.nio.file.Path;
import java.util.Optional;

/// The port to where the person says which pack is meant. Both wait for the answer on the window's
/// thread; nothing comes back where the person thinks better of it.
public interface PackChooser {
  /// The pack to be taken in.
  Optional<Path> toRead();

  /// Where a pack called `name` is to be written; a file that exists may be replaced.
  Optional<Path> toWrite(String name);
}
