package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryExportTest {
  @TempDir Path temp;

  @Test
  void aTableHasAColumnForEveryFact() throws Exception {
    var priya = draft("1", "Hi Priya, \"hello\"\nthere.", Map.of("first_name", "Priya"));
    var ann = draft("2", "Hi Ann.", Map.of("first_name", "Ann", "event", "DevConf, Berlin"));

    assertThat(exported(HistoryExport.CSV, List.of(priya, ann)))
        .isEqualTo(
            """
            id,state,relationship,account,text,template,begun,changed,event,first_name
            00000000-0000-0000-0000-000000000001,copied,met-at-event,free,"Hi Priya, ""hello""
            there.",met-1,2026-11-02T09:30:00.123Z,2026-11-02T09:30:00.123Z,,Priya
            00000000-0000-0000-0000-000000000002,copied,met-at-event,free,Hi Ann.,met-1,\
            2026-11-02T09:30:00.123Z,2026-11-02T09:30:00.123Z,"DevConf, Berlin",Ann
            """
                .replace("\n", "\r\n")
                .replace("\"\"\r\n", "\"\"\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
  void noCellIsAFormula(String text) throws Exception {
    assertThat(exported(HistoryExport.CSV, List.of(draft("1", text, Map.of()))))
        .containsAnyOf(",'" + text + ",", ",\"'" + text + "\",");
  }

  @Test
  void jsonHasTheNotesAsTheyAre() throws Exception {
    assertThat(
            exported(
                HistoryExport.JSON, List.of(draft("1", "=Hi “Ann”.", Map.of("first_name", "Ann")))))
        .isEqualTo(
            """
            {"notes":[{"id":"00000000-0000-0000-0000-000000000001","state":"copied",\
            "relationship":"met-at-event","account":"free","fields":{"first_name":"Ann"},\
            "text":"=Hi “Ann”.","template":"met-1","begun":"2026-11-02T09:30:00.123Z",\
            "changed":"2026-11-02T09:30:00.123Z"}]}
            """);
  }

  @Test
  void theEndingSaysTheForm() {
    assertThat(HistoryExport.by(Path.of("a/notes.CSV"))).contains(HistoryExport.CSV);
    assertThat(HistoryExport.by(Path.of("notes.json"))).contains(HistoryExport.JSON);
    assertThat(HistoryExport.by(Path.of("notes.txt"))).isEmpty();
    assertThat(HistoryExport.by(Path.of("csv"))).isEmpty();
  }

  @Test
  void theFileIsTheOwnersAlone() throws Exception {
    Path file = temp.resolve("notes.csv");
    Files.writeString(file, "old");

    HistoryExport.CSV.write(List.of(), file);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file).content().startsWith("id,state,");
  }

  @Test
  void aFolderIsNotReplaced() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("notes.csv"));

    assertThatThrownBy(() -> HistoryExport.CSV.write(List.of(), folder))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  private String exported(HistoryExport form, List<Draft> drafts) throws IOException {
    Path file = temp.resolve("out");
    form.write(drafts, file);
    return Files.readString(file);
  }

  private static Draft draft(String number, String text, Map<String, String> facts) {
    return new Draft(
        UUID.fromString("00000000-0000-0000-0000-00000000000" + number),
        "met-at-event",
        Account.FREE,
        new Facts(facts),
        text,
        "met-1",
        State.COPIED,
        Drafts.BEGUN,
        Drafts.BEGUN);
  }
}
