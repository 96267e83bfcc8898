package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.batch.Columns;
import app.connote.batch.Header;
import app.connote.batch.Queue;
import app.connote.batch.TableException;
import app.connote.compose.Catalog;
import app.connote.compose.OwnTemplates;
import app.connote.note.Account;
import app.connote.note.Relationship;
import app.connote.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is written, by whomever it was begun, is its owner's alone. `.ci/desktop` looks at the
/// whole program, from the first moment of each file.
class OwnersAloneTest {
  private static final Catalog CATALOG = BuiltInPack.read();
  private static final Relationship MET = CATALOG.relationship("met-at-event").orElseThrow();
  private static final Columns COLUMNS =
      Columns.guess(new Header(List.of("First name", "Event")), MET);
  private static final Queue QUEUE = new Queue(MET.id(), Account.FREE, COLUMNS.header(), List.of());

  @TempDir private Path temp = Path.of("");

  @Test
  void everyFileOfASessionIsItsOwnersAlone() throws Exception {
    var folder = new DataFolder(temp.resolve("data"));
    writeEverything(folder);

    assertThat(modes(folder.path()))
        .containsEntry("", "rwx------")
        .containsKeys("history.db", "settings.json", "templates.json", "phrases.json", "queue.csv")
        .containsKeys("queue.json", "columns.json", "out.csv", "out.json", "queue-out.csv")
        .allSatisfy((_, mode) -> assertThat(mode).endsWith("------"));
  }

  @Test
  void whatAnotherProgramLeftOpenToAllIsPutAsideClosed() throws Exception {
    var folder = new DataFolder(temp);
    for (String name : List.of("history.db", "settings.json", "templates.json", "queue.csv")) {
      Path file = Files.writeString(temp.resolve(name), "This is nothing of ours: " + name);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    }
    assertThatThrownBy(() -> new CsvQueueFile(folder).load()).isInstanceOf(TableException.class);
    new JsonSettings(folder).load();
    writeEverything(folder);

    assertThat(modes(temp))
        .hasSizeGreaterThan(10)
        .allSatisfy((_, mode) -> assertThat(mode).endsWith("------"));
    assertThat(modes(temp).keySet().stream().filter(name -> name.contains("unreadable")))
        .hasSize(4);
  }

  private static void writeEverything(DataFolder folder) throws IOException {
    try (var history = SqliteHistory.open(folder)) {
      history.save(Drafts.draft("Ann", "Hi Ann.", 1));
      for (var form : HistoryExport.values()) {
        String name = "out." + form.name().toLowerCase(Locale.ROOT);
        form.write(history.search("", 10), folder.file(name));
      }
      new JsonSettings(folder).save(Settings.DEFAULT);
      new JsonTemplates(folder, CATALOG).save(OwnTemplates.NONE);
      new JsonPhrases(folder).writeExample();
      new JsonColumns(folder).remember(COLUMNS, MET);
      new CsvQueueFile(folder).save(QUEUE);
      new CsvQueueFile(folder).savePlace(0);
      new CsvTables().export(QUEUE, folder.file("queue-out.csv"));
    }
  }

  private static Map<String, String> modes(Path folder) throws IOException {
    var modes = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        modes.put(
            folder.relativize(file).toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    return modes;
  }
}
