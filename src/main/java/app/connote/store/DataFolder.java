package app.connote.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder in which the program keeps what a person entrusts to it.
///
/// @param path where it is, absolute; it need not exist yet
public record DataFolder(Path path) {
  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// The folder for the person who runs this program.
  public static DataFolder ofThisComputer() {
    return of(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /// The folder that the `environment` variables ask for, or else the usual one for the operating
  /// system called `os` under the person's `home`.
  public static DataFolder of(Map<String, String> environment, String os, Path home) {
    return new DataFolder(
        filled(environment, "CONNOTE_HOME")
            .orElseGet(() -> usual(environment, os.toLowerCase(Locale.ROOT), home)));
  }

  private static Path usual(Map<String, String> environment, String os, Path home) {
    if (os.startsWith("windows")) {
      return filled(environment, "APPDATA")
          .orElse(home.resolve("AppData").resolve("Roaming"))
          .resolve("Connote");
    }
    if (os.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Connote");
    }
    // A relative XDG path is invalid and must be ignored, says the XDG specification.
    return filled(environment, "XDG_DATA_HOME")
        .filter(Path::isAbsolute)
        .orElse(home.resolve(".local").resolve("share"))
        .resolve("connote");
  }

  private static Optional<Path> filled(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank()).map(Path::of);
  }

  /// The file called `name` in this folder.
  Path file(String name) {
    return path.resolve(name);
  }

  /// Whether nothing in it can be read, because it is no folder or may not be entered.
  public boolean isOutOfReach() {
    return Files.exists(path) && !(Files.isDirectory(path) && Files.isExecutable(path));
  }

  /// Makes sure that the folder exists; one that is made is open to its owner alone. Throws
  /// `IOException` when it cannot be made.
  void create() throws IOException {
    PrivateFiles.createFolder(path);
  }
}
