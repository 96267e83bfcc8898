package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.settings.PhrasesStanding;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonPhrasesTest {
  @TempDir Path temp;
  private DataFolder folder;
  private Path file;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
    file = folder.file("phrases.json");
  }

  @Test
  void whereThereIsNoFileItIsSaidWhereItWouldBe() {
    assertThat(phrases().look()).isEqualTo(new PhrasesStanding(file, false, 0, 0, List.of()));
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void theExampleAddsAndMutes() {
    phrases().writeExample();

    PhrasesStanding standing = phrases().look();
    assertThat(standing.exists()).isTrue();
    assertThat(standing.added()).isEqualTo(3);
    assertThat(standing.muted()).isEqualTo(1);
    assertThat(standing.problems()).isEmpty();
  }

  @Test
  void aFileThatIsThereIsNeverWrittenOver() throws Exception {
    folder.create();
    Files.writeString(file, "mine");

    phrases().writeExample();

    assertThat(file).hasContent("mine");
    assertThat(phrases().look().exists()).isTrue();
  }

  @Test
  void anExampleThatCannotBeWrittenIsTold() throws Exception {
    Files.writeString(folder.path(), "a file where the folder should be");

    assertThatThrownBy(() -> phrases().writeExample())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(folder.path().toString());
  }

  private JsonPhrases phrases() {
    return new JsonPhrases(folder);
  }
}
