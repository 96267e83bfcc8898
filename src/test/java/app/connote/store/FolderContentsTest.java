package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.connote.settings.Content;
import app.connote.settings.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderContentsTest {
  @TempDir private Path temp = Path.of("");
  private Path home = Path.of("");
  private FolderContents contents = new FolderContents(new DataFolder(Path.of("")));

  @BeforeEach
  void nothingIsThereYet() {
    home = temp.resolve("connote");
    contents = new FolderContents(new DataFolder(home));
  }

  @Test
  void nothingIsKeptBeforeTheFirstNote() {
    assertThat(contents.all()).isEmpty();
    contents.deleteAll();
    assertThat(home).doesNotExist();
  }

  @Test
  void eachFileIsListedWithWhatItHolds() throws Exception {
    write("history.db", "history.db-wal", "queue.csv", "queue.json", "columns.json");
    write("settings.json", "phrases.json", "templates.json", "templates-before-2026-11-21-1.json");
    write("history-unreadable-2026-11-21-220300.db", "history-unreadable-2026-11-21-220300.db-wal");
    write("native/sqlite-3.54.1.0-libsqlitejdbc.so", "window.lock");
    write(".new-123.tmp", "backups/history-2026-11-21-220300.db", "backups/.new-4.tmp");

    assertThat(contents.all())
        .extracting(Kept::content, kept -> kept.files().size(), Kept::bytes)
        .containsExactly(
            tuple(Content.NOTES, 2, 10L),
            tuple(Content.BACKUPS, 1, 5L),
            tuple(Content.QUEUE, 2, 10L),
            tuple(Content.COLUMNS, 1, 5L),
            tuple(Content.SETTINGS, 1, 5L),
            tuple(Content.PHRASES, 1, 5L),
            tuple(Content.TEMPLATES, 1, 5L),
            tuple(Content.LIBRARY, 1, 5L),
            tuple(Content.WINDOW, 1, 5L),
            tuple(Content.ASIDE, 3, 15L),
            tuple(Content.UNFINISHED, 2, 10L));
  }

  @Test
  void whatIsNotOursIsNeitherListedNorDeleted() throws Exception {
    write("holiday.jpg", "history.txt", "backups/other.db", "notes.csv", "history.db");
    contents.deleteAll();

    assertThat(contents.all()).isEmpty();
    for (String name : List.of("holiday.jpg", "history.txt", "backups/other.db", "notes.csv")) {
      assertThat(home.resolve(name)).exists();
    }
    assertThat(home.resolve("history.db")).doesNotExist();
  }

  @Test
  void nothingIsLeftWhenEverythingIsDeleted() throws Exception {
    var folder = new DataFolder(home);
    try (var history = SqliteHistory.open(folder)) {
      history.save(Drafts.draft("Xiomara", "Hi Xiomara.", 1));
    }
    write("queue.csv", "settings.json", "backups/history-2026-11-21-220300.db");
    assertThat(new RawBytes(temp).holding("Xiomara")).isNotEmpty();

    contents.deleteAll();

    assertThat(new RawBytes(temp).holding("Xiomara")).isEmpty();
    assertThat(home).doesNotExist();
  }

  @Test
  void onlyWhatIsMeantIsDeleted() throws Exception {
    write("history.db", "history-unreadable-2026-11-21-220300.db");
    contents.delete(contents.all().getLast());

    assertThat(contents.all()).extracting(Kept::content).containsExactly(Content.NOTES);
  }

  @Test
  void aFileThatResistsIsNamed() throws Exception {
    write("history.db");
    Path file = home.resolve("history.db");
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));

    assertThatThrownBy(() -> contents.delete(new Kept(Content.NOTES, List.of(file), 0)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("history.db")
        .hasMessageContaining("delete it yourself");
  }

  private void write(String... names) throws IOException {
    for (String name : names) {
      Path file = home.resolve(name);
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, "bytes");
    }
  }
}
