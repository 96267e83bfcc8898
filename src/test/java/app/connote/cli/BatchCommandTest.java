package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.batch.MessyTable;
import app.connote.batch.Outcome;
import app.connote.batch.Problem;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.store.CsvTables;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {
  @TempDir private Path temp = Path.of("");

  @Test
  void everybodyGetsANoteBesideWhatTheTableSays() throws Exception {
    var answer = batch("Vorname;Email;Event\nZoë;z@x;DevConf\nAnn;a@x;PlantConf\n");

    assertThat(answer).isEqualTo(new Shell.Answer(0, "", "2 people, 2 notes.\n"));
    assertThat(queue().header().names()).containsExactly("Vorname", "Email", "Event");
    assertThat(queue().entries()).extracting(QueueEntry::line).containsExactly(2, 3);
    assertThat(texts())
        .satisfiesExactly(
            zoe -> assertThat(zoe).contains("Zoë").contains("DevConf"),
            ann -> assertThat(ann).contains("Ann").contains("PlantConf"));
  }

  @Test
  void rowsWithoutANoteAreToldWithTheirLineAndKept() throws Exception {
    var answer = batch("First name,Event\n,DevConf\n\nAnn\nBo,PlantConf\nBo,PlantConf\n");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err().lines())
        .containsExactly(
            "Line 2 of “" + in() + "”: “First name” is empty; fill it in.",
            "Line 4 of “" + in() + "”: There is only 1 cell for 2 columns; add what is missing.",
            "Line 6 of “" + in() + "”: The same person stands in line 5; keep one of the two.",
            "4 people, 1 note, 3 rows without a note, 1 blank line.");
    assertThat(queue().entries()).hasSize(4);
  }

  @Test
  void findingsMakeTheCommandFailAsSevereAsItWasTold() throws Exception {
    String table = "First name,Event\nAnn,the network day\n";

    assertThat(batch(table).status()).isEqualTo(1);
    assertThat(batch(table, "--force").err()).contains("Line 2 of").contains("1 warning");
    assertThat(batch(table, "--force", "--fail-on", "error").status()).isZero();
  }

  @Test
  void columnsAndCommonFactsCanBeSaid() throws Exception {
    var answer =
        batch("Rufname,Wo\nZoë,ignored\n", "--map", "rufname=first_name", "-f", "event=DevConf");

    assertThat(answer.status()).isZero();
    assertThat(texts().getFirst()).contains("Zoë").contains("DevConf");
  }

  @Test
  void whatBecomesOfWholeNamesIsTold() throws Exception {
    var answer = batch("Full name,Event\nDr. Amara Adeyemi,DevConf\n");

    assertThat(answer.err())
        .isEqualTo(
            "“Full name” holds whole names, so the first name is taken out of each; leave the"
                + " column out with --map \"Full name=\".\n"
                + "1 person, 1 note.\n");
    assertThat(texts().getFirst()).contains("Amara").doesNotContain("Adeyemi");
    assertThat(queue().entries().getFirst().cells())
        .containsExactly("Dr. Amara Adeyemi", "DevConf");
  }

  @Test
  void whatCannotBeUsedIsRefusedInOneSentence() throws Exception {
    assertThat(batch("Rufname,Event\nZoë,x\n"))
        .isEqualTo(
            refused(
                "No column is called like “First name”; say which one it is with --map"
                    + " COLUMN=first_name."));
    assertThat(batch("Rufname,Event\nZoë,x\n", "--map", "Rufnam=first_name"))
        .isEqualTo(refused("The table has no column “Rufnam”; did you mean “Rufname”?"));
    assertThat(batch("First name,Event\n", "--map", "Event=evnt").err())
        .isEqualTo("“evnt” is not a field of met-at-event; did you mean “event”?\n");
    assertThat(batch("")).extracting(Shell.Answer::status).isEqualTo(2);
    assertThat(shell().run("batch", "none.csv", out(), "-r", "met-at-event"))
        .isEqualTo(refused("There is no file “none.csv”."));
    assertThat(Path.of(out())).doesNotExist();
  }

  @Test
  void nothingIsReplacedUnlessForced() throws Exception {
    Files.writeString(Path.of(out()), "old");
    String table = "First name,Event\nAnn,DevConf\n";

    assertThat(batch(table))
        .isEqualTo(
            refused("“" + out() + "” exists; name another file, or add --force to replace it."));
    assertThat(Path.of(out())).hasContent("old");
    assertThat(batch(table, "--force").status()).isZero();
    assertThat(texts()).hasSize(1);
  }

  @Test
  void aTableThatBreaksOffLeavesNothingHalfWritten() throws Exception {
    Files.writeString(Path.of(out()), "old");
    var answer = batch("First name,Event\n" + "Ann,x\n".repeat(100_001), "--force");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("more than 100,000 rows");
    assertThat(Path.of(out())).hasContent("old");
    assertThat(temp).isDirectoryNotContaining(path -> path.toString().endsWith(".tmp"));
  }

  @Test
  void standardInputAndOutputAreDashes() {
    var answer =
        shell().fed("First name,Event\nAnn,DevConf\n", "batch", "-", "-", "-r", "met-at-event");

    assertThat(answer.status()).isZero();
    assertThat(answer.out())
        .startsWith("First name,Event,connote_line,")
        .contains("Ann,DevConf,2,");
    assertThat(answer.err()).isEqualTo("1 person, 1 note.\n");
  }

  @Test
  void aMessyTableLosesNobody() throws Exception {
    Path file = Path.of(in());
    MessyTable.Made made = MessyTable.write(2_000, file, Charset.forName("UTF-16"));
    var answer = shell().run("batch", in(), out(), "-r", "met-at-event");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(queue().entries()).hasSize(2_000);
    var problems =
        queue().entries().stream()
            .map(QueueEntry::outcome)
            .filter(Outcome.Refused.class::isInstance)
            .map(outcome -> ((Outcome.Refused) outcome).problem().kind())
            .collect(Collectors.groupingBy(kind -> kind, Collectors.summingInt(_ -> 1)));
    assertThat(problems).isEqualTo(made.wrong());
    assertThat(answer.err()).endsWith(made.blank() + " blank lines.\n");
    assertThat(answer.err().lines()).hasSize(61);
    assertThat(made.wrong()).containsKey(Problem.Kind.DUPLICATE);
  }

  @Test
  void theNotesOfABatchCanBeTheNextBatch() throws Exception {
    batch("First name,Event\nAnn,=DevConf\n");
    Files.move(Path.of(out()), Path.of(in()), StandardCopyOption.REPLACE_EXISTING);
    var again = shell().run("batch", in(), out(), "-r", "met-at-event");

    assertThat(again.status()).isZero();
    assertThat(queue().header().names()).containsExactly("First name", "Event");
    assertThat(queue().entries().getFirst().cells()).containsExactly("Ann", "=DevConf");
  }

  private Shell.Answer batch(String table, String... options) throws IOException {
    Files.writeString(Path.of(in()), table);
    var args = new ArrayList<>(List.of("batch", in(), out(), "-r", "met-at-event"));
    args.addAll(List.of(options));
    return shell().run(args.toArray(String[]::new));
  }

  private static Shell.Answer refused(String sentence) {
    return new Shell.Answer(2, "", sentence + "\n");
  }

  private Shell shell() {
    return new Shell(temp.resolve("home"));
  }

  private Queue queue() {
    return new CsvTables().read(Path.of(out()));
  }

  private List<String> texts() {
    return queue().entries().stream()
        .map(QueueEntry::outcome)
        .filter(Outcome.Drafted.class::isInstance)
        .map(outcome -> ((Outcome.Drafted) outcome).text())
        .toList();
  }

  private String in() {
    return temp.resolve("people.csv").toString();
  }

  private String out() {
    return temp.resolve("notes.csv").toString();
  }
}
