package app.connote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/dependencies.md` tells of the very libraries that are in the program: a test's library may
/// move another one to a version that nobody has looked at.
class DependenciesTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `[^:`]+:([^`]+)` \\| (\\S+) \\|", Pattern.MULTILINE);

  /// JavaFX's native parts, a second jar of the same library and version.
  private static final Pattern PLATFORM = Pattern.compile("-(linux|mac|win)(-[a-z0-9]+)?\\.jar$");

  @Test
  void theTableNamesEveryLibraryOfTheProgramInItsVersion() throws IOException {
    assertThat(named()).isNotEmpty().isEqualTo(jars());
  }

  private static Set<String> named() throws IOException {
    return ROW.matcher(Files.readString(Path.of("docs", "dependencies.md")))
        .results()
        .map(row -> row.group(1) + "-" + row.group(2) + ".jar")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> jars() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("connote.target"), "lib"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jar") && !PLATFORM.matcher(name).find())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
