package app.connote.fuzz;

import app.connote.store.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder with one foreign file in it, gone when the reader is done.
///
/// @param file the foreign file
record Desk(Path file) implements AutoCloseable {
  /// A folder in which the file called `name` holds `bytes`.
  static Desk with(String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("connote-fuzz-");
    return new Desk(Files.write(folder.resolve(name), bytes));
  }

  /// The folder.
  DataFolder folder() {
    return new DataFolder(file.resolveSibling(""));
  }

  /// Whether some file of the folder holds just `bytes`.
  boolean holds(byte[] bytes) throws IOException {
    for (Path each : files()) {
      if (Files.isRegularFile(each) && Arrays.equals(Files.readAllBytes(each), bytes)) {
        return true;
      }
    }
    return false;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(file.getParent())) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  @Override
  public void close() throws IOException {
    for (Path each : files()) {
      Files.delete(each);
    }
  }
}
