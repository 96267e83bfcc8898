package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.History.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder that may only be read. Modes hold nobody back who may do anything: where this runs as
/// such a one, the program that meets the folder does without those rights (`setpriv` is a part of
/// every Linux).
@EnabledOnOs({OS.LINUX, OS.MAC})
class ProtectedHistoryTest {
  private static final List<String> WITHOUT_RIGHTS =
      List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all");

  @TempDir Path temp;
  private DataFolder folder;
  private Path file;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
    file = folder.file(HistoryFile.NAME);
  }

  @Test
  void itsNotesAreReadAndNewOnesWaitUntilItCanBeWritten() throws Exception {
    try (var history = SqliteHistory.open(folder)) {
      for (int number = 0; number < 5; number++) {
        history.save(Drafts.draft("Early", "Hi Early " + number + ".", number));
      }
    }

    readAndWrite();
  }

  @ParameterizedTest
  @ValueSource(strings = {"history-v1.db", "history-v2.db", "history-v3.db", "history-v4.db"})
  void soAreThoseOfEveryEarlierVersion(String sample) throws Exception {
    folder.create();
    try (var earlier = ProtectedHistoryTest.class.getResourceAsStream(sample)) {
      Files.copy(Objects.requireNonNull(earlier), file);
    }

    readAndWrite();
  }

  private void readAndWrite() throws Exception {
    byte[] before = Files.readAllBytes(file);
    mode(file, "r--------");
    mode(folder.path(), "r-x------");
    boolean mayDoAnything = Files.isWritable(file);

    List<String> said =
        new AnotherProgram(mayDoAnything ? WITHOUT_RIGHTS : List.of(), List.of())
            .run(HeldBack.class, folder.path());

    assertThat(said).as("what is said where nothing may be written").startsWith("writable false");
    assertThat(said).endsWith("end");
    assertThat(said)
        .filteredOn(line -> line.contains("ReadOnly"))
        .satisfiesExactly(
            command -> assertThat(command).contains("command", "write-protected"),
            window -> assertThat(window).contains("window", "kept in memory until it can"));
    List<String> read = after("command read ", said);
    assertThat(read).isNotEmpty();
    assertThat(after("command found ", said)).isEqualTo(read);
    List<String> saved = after("saved ", said);
    assertThat(after("window found ", said))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(read.stream(), saved.stream()).toList());
    assertThat(before).isNotEqualTo(Files.readAllBytes(file));
    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.standing()).isEqualTo(new Standing.Kept());
      assertThat(history.search("", 100).stream().map(Draft::id).map(Object::toString))
          .containsAll(read)
          .containsAll(saved);
    }
  }

  private static List<String> after(String beginning, List<String> said) {
    return said.stream()
        .filter(line -> line.startsWith(beginning))
        .map(line -> line.substring(beginning.length()))
        .toList();
  }

  private static void mode(Path path, String mode) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
  }
}
