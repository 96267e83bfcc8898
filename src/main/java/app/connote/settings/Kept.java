package app.connote.settings;

import java.nio.file.Path;
import java.util.List;

/// Files on this computer that hold the same kind of thing.
///
/// @param files where they are, at least one
/// @param bytes how large they are together
public record Kept(Content content, List<Path> files, long bytes) {
  public Kept {
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("There has to be a file.");
    }
  }
}
