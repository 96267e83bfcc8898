package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.batch.Columns;
import app.connote.batch.FindingCount;
import app.connote.batch.Header;
import app.connote.batch.Outcome;
import app.connote.batch.Progress;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.batch.TableException;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptQueueTest {
  private static final Relationship MET =
      BuiltInPack.read().relationship("met-at-event").orElseThrow();
  private static final Header HEADER = new Header(List.of("Rufname", "Wo"));
  private static final Columns COLUMNS =
      Columns.guess(HEADER, MET).with(0, "first_name").with(1, "event");

  @TempDir private Path temp = Path.of("");
  private DataFolder folder = new DataFolder(Path.of(""));

  @BeforeEach
  void nothingIsKeptYet() {
    folder = new DataFolder(temp.resolve("data"));
  }

  @Test
  void aQueueIsThereNextTime() {
    var queue = queue("Ann");
    new CsvQueueFile(folder).save(queue("Bo"));
    new CsvQueueFile(folder).save(queue);

    assertThat(new CsvQueueFile(folder).load()).contains(queue);
  }

  @Test
  void aForgottenQueueIsGone() {
    var file = new CsvQueueFile(folder);
    file.save(queue("Ann"));
    file.clear();
    file.clear();

    assertThat(file.load()).isEmpty();
  }

  @Test
  void thePlaceIsThereNextTimeAndGoneWithTheQueue() throws Exception {
    var file = new CsvQueueFile(folder);
    assertThat(file.loadPlace()).isZero();
    file.save(queue("Ann"));
    file.savePlace(17);
    assertThat(new CsvQueueFile(folder).loadPlace()).isEqualTo(17);

    Files.writeString(folder.file("queue.json"), "{\"place\": -3}");
    assertThat(file.loadPlace()).isZero();
    Files.writeString(folder.file("queue.json"), "{\"plac");
    assertThat(file.loadPlace()).isZero();

    file.savePlace(17);
    file.clear();
    assertThat(file.loadPlace()).isZero();
    assertThat(folder.path()).isEmptyDirectory();
  }

  @Test
  void whatIsNoQueueIsPutAside() throws Exception {
    var file = new CsvQueueFile(folder);
    file.save(queue("Ann"));
    Files.writeString(folder.file("queue.csv"), "nonsense");

    assertThatThrownBy(file::load)
        .isInstanceOf(TableException.class)
        .hasMessageContaining("put aside");
    assertThat(file.load()).isEmpty();
    assertThat(folder.path()).isDirectoryContaining("glob:**queue-unreadable-*.csv");
  }

  @Test
  void confirmedColumnsAreRememberedByTheirHeader() {
    new JsonColumns(folder).remember(COLUMNS.without(0), MET);
    new JsonColumns(folder).remember(COLUMNS, MET);

    assertThat(new JsonColumns(folder).recall(HEADER, MET)).contains(COLUMNS);
    assertThat(new JsonColumns(folder).recall(new Header(List.of("Rufname")), MET)).isEmpty();
    var other = BuiltInPack.read().relationship("classmate").orElseThrow();
    assertThat(new JsonColumns(folder).recall(HEADER, other)).isEmpty();
  }

  @Test
  void columnsThatCannotBeReadAreAskedForAgain() throws Exception {
    var columns = new JsonColumns(folder);
    columns.remember(COLUMNS, MET);
    Files.writeString(folder.file("columns.json"), "[{\"relationship\": 1}]");
    assertThat(columns.recall(HEADER, MET)).isEmpty();

    columns.remember(COLUMNS, MET);
    assertThat(columns.recall(HEADER, MET)).contains(COLUMNS);
  }

  private static Queue queue(String name) {
    var note = new Outcome.Drafted("Hi " + name + ".", "", FindingCount.NONE);
    var facts = new Facts(Map.of("first_name", name));
    var entry = new QueueEntry(2, List.of(name, "DevConf"), facts, note, Progress.COPIED);
    return new Queue("met-at-event", Account.FREE, HEADER, List.of(entry));
  }
}
