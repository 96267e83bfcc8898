package app.connote.store;

import static app.connote.store.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.History.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;

/// A disk that is full at any write. Nothing that a program without special rights can do fills a
/// disk, but it can be told that no file may be larger than so much: SQLite takes that for a full
/// disk. `ulimit -f` counts in blocks of 512 bytes.
@EnabledOnOs({OS.LINUX, OS.MAC})
class FullDiskTest {
  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
  }

  @Test
  void whereverTheDiskIsFullEveryNoteIsEitherInTheFileOrSaidNotToBe() throws Exception {
    int inMemory = 0;
    for (int kilobytes = 0; kilobytes <= 320; kilobytes += 32) {
      folder = new DataFolder(temp.resolve("full" + kilobytes));
      List<String> said = write(kilobytes);

      List<String> kept = said.stream().filter(line -> line.startsWith("kept ")).toList();
      assertThat(said.getLast()).as("with %d kB", kilobytes).isEqualTo("end");
      assertThat(said.stream().filter(line -> line.startsWith("memory ")).count() + kept.size())
          .as("notes with %d kB", kilobytes)
          .isEqualTo(FullDiskWriter.NOTES);
      inMemory += kept.size() < FullDiskWriter.NOTES ? 1 : 0;

      try (var history = SqliteHistory.open(folder)) {
        assertThat(history.standing()).as("with %d kB", kilobytes).isEqualTo(new Standing.Kept());
        assertThat(history.search("", 1000))
            .extracting(note -> "kept " + note.id())
            .as("with %d kB", kilobytes)
            .containsAll(kept);
      }
    }
    assertThat(inMemory).isPositive();
  }

  @Test
  void aFullDiskIsToldInASentenceAndWhatWasThereCanBeRead() throws Exception {
    List<Draft> notes = new ArrayList<>();
    try (var history = SqliteHistory.open(folder)) {
      for (int number = 0; number < 5; number++) {
        notes.add(draft("Early", "Hi Early " + number + ".", number));
        history.save(notes.getLast());
      }
    }

    List<String> said = write(0);

    assertThat(said.getFirst())
        .startsWith("standing ReadOnly[reason=The history in “" + folder.path())
        .contains("kept in memory until it can: make room on the disk");
    assertThat(said).contains("read " + notes.size());
    try (var history = SqliteHistory.open(folder)) {
      assertThat(history.search("", 100)).hasSize(5).containsAll(notes);
    }
  }

  /// What a writer says whose files may have at most `kilobytes`.
  private List<String> write(int kilobytes) throws IOException, InterruptedException {
    return new AnotherProgram(
            List.of("sh", "-c", "ulimit -f " + 2 * kilobytes + "; exec \"$@\"", "sh"),
            List.of(
                "-Dorg.sqlite.lib.path=" + library().getParent(),
                "-Dorg.sqlite.lib.name=" + library().getFileName()))
        .run(FullDiskWriter.class, folder.path());
  }

  /// The driver's native part, unpacked where no limit holds.
  private Path library() throws IOException {
    Path library = temp.resolve(System.mapLibraryName("sqlitejdbc"));
    if (Files.notExists(library)) {
      String place = "/org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS();
      try (var bytes =
          SQLiteJDBCLoader.class.getResourceAsStream(
              place + "/" + System.mapLibraryName("sqlitejdbc"))) {
        Files.copy(Objects.requireNonNull(bytes), library);
      }
    }
    return library;
  }
}
