package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.batch.Problem;
import app.connote.batch.Row;
import app.connote.batch.Table;
import app.connote.batch.TableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {
  private static final CsvTables TABLES = new CsvTables();

  @TempDir private Path temp = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {"Name,City\nZoë,Köln\n", "Name;City\r\nZoë;Köln", "Name\tCity\rZoë\tKöln\r"})
  void separatorsAndLineEndsAreFoundOut(String text) throws Exception {
    assertThat(rows(text)).containsExactly(new Row.Filled(2, List.of("Zoë", "Köln")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void aMarkAtTheBeginningSaysWhichLettersFollow(String charset) throws Exception {
    byte[] text =
        ((charset.equals("UTF-16") ? "" : "\uFEFF") + "Name;City\nZoë;東京\n")
            .getBytes(Charset.forName(charset));

    try (Table table = TABLES.open(file(text))) {
      assertThat(table.header().names()).containsExactly("Name", "City");
      assertThat(table.notices()).isEmpty();
      assertThat(table.rows().next()).isEqualTo(new Row.Filled(2, List.of("Zoë", "東京")));
    }
  }

  @Test
  void whatIsNoUtf8IsReadAsWindowsTextAndThePersonIsTold() throws Exception {
    byte[] text = "Name;City\nZoë;Köln €\n".getBytes(Charset.forName("windows-1252"));

    try (Table table = TABLES.open(file(text))) {
      assertThat(table.rows().next()).isEqualTo(new Row.Filled(2, List.of("Zoë", "Köln €")));
      assertThat(table.notices()).singleElement().asString().contains("Windows-1252");
    }
  }

  @Test
  void aSpreadsheetMayNameItsSeparatorInTheFirstLine() throws Exception {
    assertThat(rows("sep=;\r\nName;City, Country\r\nAnn;York, UK\r\n"))
        .containsExactly(new Row.Filled(3, List.of("Ann", "York, UK")));
    assertThat(rows("\"sep=|\"\nName|City\nAnn|York\n"))
        .containsExactly(new Row.Filled(3, List.of("Ann", "York")));
  }

  @Test
  void textThatASpreadsheetWasToldToLeaveAloneIsUnwrapped() throws Exception {
    assertThat(rows("Name,No\n=\"Ann\",\"=\"\"0,07\"\"\"\n=1+1,=\"\n"))
        .containsExactly(
            new Row.Filled(2, List.of("Ann", "0,07")), new Row.Filled(3, List.of("=1+1", "=\"")));
  }

  @Test
  void quotesSeparatorsAndLineBreaksBelongToTheirCell() throws Exception {
    assertThat(rows("Name,Note\n\"Ann \"\"A\"\" Lee\",\"one,\r\ntwo\"\nBo,\n"))
        .containsExactly(
            new Row.Filled(2, List.of("Ann \"A\" Lee", "one,\r\ntwo")),
            new Row.Filled(4, List.of("Bo", "")));
  }

  @Test
  void emptyColumnsAndRowsAtTheEndAreNothing() throws Exception {
    assertThat(rows("Name,City,,\nAnn,York,,\n\n , ,,\nBo,Bath,,,,\n,,,\n"))
        .containsExactly(
            new Row.Filled(2, List.of("Ann", "York")),
            new Row.Blank(3),
            new Row.Blank(4),
            new Row.Filled(5, List.of("Bo", "Bath")),
            new Row.Blank(6));
  }

  @Test
  void blankLinesBeforeTheHeaderArePassedOver() throws Exception {
    assertThat(rows("\n,,\nName,City\nAnn,York\n"))
        .containsExactly(new Row.Filled(4, List.of("Ann", "York")));
  }

  @Test
  void aRowOfTheWrongWidthIsToldWithItsLine() throws Exception {
    assertThat(rows("Name,City\nAnn\nBo,Bath,UK\n"))
        .extracting(CsvTablesTest::told)
        .containsExactly("2 TOO_FEW_CELLS [Ann, ]", "3 TOO_MANY_CELLS [Bo, Bath]");
  }

  @Test
  void aCellThatIsTooLongIsToldAndCut() throws Exception {
    Row row = rows("Name,City\nAnn," + "x".repeat(10_001) + "\n").getFirst();

    assertThat(row)
        .isInstanceOfSatisfying(
            Row.Broken.class,
            broken -> {
              assertThat(broken.problem().kind()).isEqualTo(Problem.Kind.CELL_TOO_LONG);
              assertThat(broken.cells().getLast()).hasSize(10_000);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Name,City\nAnn,\"York\nBo,Bath\n", "Name,City\nAnn,York\n\"Bo,Bath\nCy,Ely\n"})
  void whatAnOpenQuoteSwallowsIsNotSwallowedSilently(String text) throws Exception {
    assertThat(rows(text).getLast())
        .isInstanceOfSatisfying(
            Row.Broken.class,
            broken -> assertThat(broken.problem().kind()).isEqualTo(Problem.Kind.OPEN_QUOTE));
  }

  @Test
  void anOpenQuoteInALargeFileIsToldWithTheLineBefore() {
    assertThatThrownBy(() -> rows("Name,City\nAnn,York\nBo,\"" + "x\n".repeat(1 << 20)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void namesThatAreMissingOrTwiceAreTold() throws Exception {
    try (Table table = TABLES.open(file("\nName,,Email,email\nAnn,x,y,z\n"))) {
      assertThat(table.notices())
          .satisfiesExactly(
              one -> assertThat(one).contains("Line 2").contains("column 2"),
              two -> assertThat(two).contains("Line 2").contains("column 4"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", " , ,\n", "\uFEFF", "sep=;\n"})
  void aTableWithoutAHeaderIsNone(String text) {
    assertThatThrownBy(() -> rows(text))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("name the columns");
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, "save it as CSV");
    assertRefused(new byte[] {'a', 0, 'b', 0}, "no text");
    assertRefused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC3}, "UTF-8");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> TABLES.open(temp.resolve("none.csv")))
        .isInstanceOf(TableException.class)
        .hasMessageNotContaining("none.csv");
  }

  @Test
  void aFileOfMoreThanAHundredMebibytesIsRefused() throws Exception {
    Path file = temp.resolve("large.csv");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(TableBytes.MOST + 1);
    }

    assertThatThrownBy(() -> TABLES.open(file)).hasMessageContaining("100 MiB");
    assertThatThrownBy(() -> TABLES.open(InputStream.nullInputStream()))
        .hasMessageContaining("empty");
  }

  @Test
  void moreThanAHundredThousandRowsAreRefusedAtTheirLine() {
    assertThatThrownBy(() -> rows("Name\n" + "Ann\n".repeat(100_001)))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("100,000")
        .hasMessageContaining("line 100002");
  }

  @Test
  void standardInputIsReadLikeAFileAndLeavesNothingBehind() throws Exception {
    try (Table table = TABLES.open(new ByteArrayInputStream(utf8("Name\nAnn\n")))) {
      assertThat(table.rows().next()).isEqualTo(new Row.Filled(2, List.of("Ann")));
      assertThat(table.share()).isEqualTo(1);
    }
  }

  private static String told(Row row) {
    return row instanceof Row.Broken(int line, List<String> cells, Problem problem)
        ? line + " " + problem.kind() + " " + cells
        : row.toString();
  }

  private void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(
            () -> {
              try (Table table = TABLES.open(file(bytes))) {
                table.rows().forEachRemaining(_ -> {});
              }
            })
        .isInstanceOf(TableException.class)
        .hasMessageContaining(why);
  }

  private List<Row> rows(String text) throws IOException {
    try (Table table = TABLES.open(file(text))) {
      var rows = new ArrayList<Row>();
      table.rows().forEachRemaining(rows::add);
      return rows;
    }
  }

  private Path file(String text) throws IOException {
    return file(utf8(text));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(temp.resolve("people.csv"), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
