package app.connote.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// The file that a command is to write.
final class TargetFile {
  private TargetFile() {}

  /// The file called `name`; throws a [Refusal] where it exists and `force` does not say that it
  /// may be replaced, or where no file can be called so.
  static Path free(String name, boolean force) {
    Path path = path(name);
    if (!force && Files.exists(path)) {
      throw new Refusal("“" + name + "” exists; name another file, or add --force to replace it.");
    }
    return path;
  }

  /// Where the file called `name` is; throws a [Refusal] where none can be called so.
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new Refusal("“" + name + "” cannot name a file; choose another name.", e);
    }
  }
}
