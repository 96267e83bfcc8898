package app.connote;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.store.DataFolder;
import app.connote.store.OwnPhrases;
import app.connote.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePhrasesTest {
  private static final String BAN =
      "{\"version\": 1, \"rules\": {\"stock-phrase\": {\"add\": [\"%s\"]}}}";

  @TempDir Path temp;
  private final List<OwnPhrases> used = new ArrayList<>();
  private DataFolder folder;
  private LivePhrases live;

  @BeforeEach
  void begin() {
    folder = new DataFolder(temp);
    live = newPhrases();
  }

  @Test
  void aFileThatIsWrittenWhileTheProgramRunsIsUsedOnceAndNamedTheNextTimeItChanges()
      throws Exception {
    write(BAN.formatted("purple elephants"));
    live.readAgain();
    live.readAgain();
    assertThat(used).hasSize(1);
    assertThat(objections()).contains("purple elephants");

    write(BAN.formatted("violet elephants"));
    live.look();
    assertThat(used).hasSize(2);
    assertThat(objections()).doesNotContain("purple elephants");
  }

  @Test
  void aMistakeIsToldAndWhatComesWithTheProgramGoesOn() throws Exception {
    write("{\"version\": 1, \"rules\": {\"stock-phrase\": {\"add\": [\"(open\"]}}}");
    live.readAgain();

    assertThat(used.getLast().notice().orElseThrow()).contains("Line 1", "phrases.json");
    assertThat(objections()).contains("came across your profile");

    write(BAN.formatted("purple elephants"));
    live.readAgain();
    assertThat(used.getLast().notice()).isEmpty();
  }

  @Test
  void whatWasAddedIsGoneWithTheFile() throws Exception {
    write(BAN.formatted("purple elephants"));
    live = newPhrases();
    live.readAgain();
    assertThat(used).isEmpty();

    Files.delete(temp.resolve("phrases.json"));
    live.readAgain();
    assertThat(objections()).doesNotContain("purple elephants");
  }

  @Test
  void theExampleCountsWithoutStartingAgain() {
    live.writeExample();
    assertThat(live.look().exists()).isTrue();

    assertThat(used).hasSize(1);
    assertThat(used.getLast().problems()).isEmpty();
  }

  private LivePhrases newPhrases() {
    var atOnce = new Background(Runnable::run, Runnable::run);
    return new LivePhrases(folder, OwnPhrases.read(folder), atOnce, used::add);
  }

  private void write(String json) throws IOException {
    Files.writeString(temp.resolve("phrases.json"), json);
  }

  /// The words to which the phrases used last object.
  private List<String> objections() {
    String text = "Hi Ann, I came across your profile and your purple elephants. Shall we connect?";
    return new Linter(Rules.ALL, used.getLast().vocabulary())
        .lint(new Note(text), Context.of(Audience.FIRST_CONTACT, Account.FREE)).stream()
            .filter(each -> each.rule().equals("stock-phrase"))
            .map(Finding::span)
            .map(span -> span.of(text))
            .toList();
  }
}
