package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.batch.FindingCount;
import app.connote.batch.Header;
import app.connote.batch.Outcome;
import app.connote.batch.Problem;
import app.connote.batch.Progress;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.batch.Row;
import app.connote.batch.Table;
import app.connote.batch.TableException;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueueTableTest {
  private static final CsvTables TABLES = new CsvTables();
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

  @TempDir private Path temp = Path.of("");

  @Test
  void whatIsExportedIsReadBackAndNoCellIsAFormula() throws Exception {
    Queue queue = queue(List.of("=1+1", "'=x", "+49 1", "@me", "-", "plain; =1"));
    Path file = temp.resolve("queue.csv");
    TABLES.export(queue, file);

    assertThat(TABLES.read(file)).isEqualTo(queue);
    assertThat(Files.readString(file))
        .contains("'=1+1,''=x,'+49 1,'@me,'-,\"plain; =1\"")
        .startsWith("\uFEFF'=1+1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void anExportedQueueIsATableOfPeopleAgain() throws Exception {
    Path file = temp.resolve("queue.csv");
    TABLES.export(queue(List.of("=1+1", "'tis", "Ann")), file);

    try (Table table = TABLES.open(file)) {
      assertThat(table.header().names()).containsExactly("=1+1", "'tis", "Ann");
      assertThat(table.rows().next()).isEqualTo(new Row.Filled(2, List.of("=1+1", "'tis", "Ann")));
    }
  }

  @Test
  void anotherTableKeepsItsApostrophes() throws Exception {
    Path file = Files.writeString(temp.resolve("people.csv"), "Name\n'=x\n");

    try (Table table = TABLES.open(file)) {
      assertThat(table.rows().next()).isEqualTo(new Row.Filled(2, List.of("'=x")));
    }
    assertThatThrownBy(() -> TABLES.read(file)).isInstanceOf(TableException.class);
  }

  @Test
  void aLineThatIsNotAsItWasExportedIsTold() throws Exception {
    Path file = temp.resolve("queue.csv");
    TABLES.export(queue(List.of("Ann")), file);
    Files.writeString(file, Files.readString(file).replace(",waiting,", ",elsewhere,"));

    assertThatThrownBy(() -> TABLES.read(file))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("Line 2");
  }

  @Test
  void aFailedExportLeavesWhatWasThere() throws Exception {
    Path file = Files.writeString(temp.resolve("queue.csv"), "old");
    try (var export = QueueExport.to(file, queue(List.of("Ann")), List.of())) {
      export.write(queue(List.of("Ann")).entries().getFirst());
    }

    assertThat(file).hasContent("old");
    assertThat(temp).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
  }

  @Property(tries = 300)
  void everyQueueIsReadBackAsItWas(@ForAll("queues") Queue queue) throws IOException {
    Path file = Files.createTempFile("queue", ".csv");
    try {
      TABLES.export(queue, file);
      assertThat(TABLES.read(file)).isEqualTo(queue);
    } finally {
      Files.delete(file);
    }
  }

  @Property
  void noCellIsTakenForAFormulaAndEachIsFoundAgain(@ForAll("texts") String cell) {
    String written = TableCells.harmless(cell);

    assertThat(written.isEmpty() || DANGEROUS.indexOf(written.charAt(0)) < 0).isTrue();
    assertThat(TableCells.original(written)).isEqualTo(cell);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            (DANGEROUS + "'\",;| aZé\u00a0\u2028\uFEFF0😀").codePoints().boxed().toList())
        .map(Character::toString)
        .list()
        .ofMaxSize(8)
        .map(letters -> String.join("", letters));
  }

  @Provide
  Arbitrary<Queue> queues() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(
            width ->
                Combinators.combine(header(width), Arbitraries.of(Account.class), entries(width))
                    .as((header, account, entries) -> new Queue("met", account, header, entries)));
  }

  /// A header whose last column has a name, so that it is as wide as the rows.
  private Arbitrary<Header> header(int width) {
    return texts()
        .list()
        .ofSize(width)
        .map(
            names -> {
              var named = new ArrayList<>(names);
              named.set(width - 1, "x" + named.getLast());
              return new Header(named);
            });
  }

  private Arbitrary<List<QueueEntry>> entries(int width) {
    return Combinators.combine(
            Arbitraries.integers().between(1, 100_000),
            texts().list().ofSize(width),
            facts(),
            outcomes(),
            Arbitraries.of(Progress.class))
        .as(QueueEntry::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private Arbitrary<Facts> facts() {
    return Arbitraries.maps(Arbitraries.of("first_name", "event", "my_field"), texts())
        .map(values -> new Facts(new TreeMap<>(values)));
  }

  private Arbitrary<Outcome> outcomes() {
    Arbitrary<FindingCount> counts =
        Arbitraries.integers().between(0, 9).map(count -> new FindingCount(count, 1, 2));
    return Arbitraries.oneOf(
        Combinators.combine(texts(), texts(), counts).as(Outcome.Drafted::new),
        Combinators.combine(Arbitraries.of(Problem.Kind.class), texts())
            .as(Problem::new)
            .map(Outcome.Refused::new));
  }

  private static Queue queue(List<String> cells) {
    var note = new Outcome.Drafted("Hi Ann,\r\nshall we?", "met-1", new FindingCount(0, 1, 2));
    var facts = new Facts(Map.of("first_name", "Ann"));
    var entry = new QueueEntry(2, cells, facts, note, Progress.WAITING);
    return new Queue("met-at-event", Account.PREMIUM, new Header(cells), List.of(entry));
  }
}
