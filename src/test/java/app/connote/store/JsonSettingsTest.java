package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.connote.history.Periods;
import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Tone;
import app.connote.settings.Detail;
import app.connote.settings.Details;
import app.connote.settings.Drafting;
import app.connote.settings.Look;
import app.connote.settings.Proofreading;
import app.connote.settings.Settings;
import app.connote.settings.Theme;
import app.connote.settings.Tracking;
import app.connote.settings.WindowPlace;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSettingsTest {
  private static final Settings CHOSEN =
      new Settings(
          new Drafting(Account.PREMIUM, Tone.FORMAL, "met-at-event"),
          new Look(
              Theme.DARK, 150, Optional.of(new WindowPlace(-10, 20.5, 1180, 760, true)), false),
          new Proofreading(false, English.BRITISH, List.of("devrel", "Kubernetes")),
          Set.of("stock-phrase", "favour"),
          Details.NONE.with(Detail.NAME, "Zoë O’Neil").with(Detail.OFFER, "our checklist"),
          new Tracking(Optional.empty(), new Periods(5, 10, 28, 3, 7), Optional.of(12)));

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void name() {
    folder = new DataFolder(temp.resolve("connote"));
  }

  @Test
  void whatWasSavedIsLoaded() {
    settings().save(Settings.DEFAULT);
    settings().save(CHOSEN);

    assertThat(settings().load()).isEqualTo(CHOSEN);
  }

  @Test
  void beforeTheFirstSaveTheDefaultsHold() {
    var settings = settings();

    assertThat(settings.load()).isEqualTo(Settings.DEFAULT);
    assertThat(settings.notice()).isEmpty();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void aFileOfAnEarlierVersionMayLackKeys() throws Exception {
    write(
        "{\"theme\":\"light\",\"window\":{\"x\":1,\"y\":2,\"width\":900,\"height\":600,\"maximized\":false}}");

    var settings = settings();

    assertThat(settings.load())
        .isEqualTo(Settings.DEFAULT.with(Theme.LIGHT).with(new WindowPlace(1, 2, 900, 600, false)));
    assertThat(settings.notice()).isEmpty();
  }

  @Test
  void aRuleThatThisVersionDoesNotKnowStaysSwitchedOff() throws Exception {
    write("{\"muted\":[\"rule-of-the-future\",\"favour\"]}");

    Settings loaded = settings().load();
    settings().save(loaded.with(Theme.DARK));

    assertThat(settings().load().muted()).containsExactly("favour", "rule-of-the-future");
  }

  @Test
  void howToProofreadMayBeSaidInPart() throws Exception {
    write("{\"proofreading\":{\"words\":[\"devrel\"]}}");

    assertThat(settings().load())
        .isEqualTo(Settings.DEFAULT.with(Proofreading.DEFAULT.withWord("devrel")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "nonsense",
        "{\"account\":\"free\",\"colour\":\"red\"}",
        "{\"account\":\"free\",\"account\":\"free\"}",
        "{\"account\":\"gold\"}",
        "{\"theme\":\"SYSTEM\"}",
        "{\"textSize\":\"100\"}",
        "{\"window\":{\"x\":1}}{}",
        "{\"proofreading\":{\"english\":\"scots\"}}",
        "{\"details\":{\"shoe_size\":\"43\"}}",
        "{\"details\":{\"name\":7}}",
        "{\"details\":{\"name\":null}}",
        "{\"details\":{\"name\":\"A\",\"name\":\"B\"}}",
        "{\"details\":[]}",
        "{\"muted\":\"favour\"}",
        "{\"muted\":[7]}",
        "{\"proofreading\":{\"on\":\"yes\"}}",
        "{\"proofreading\":{\"words\":\"devrel\"}}",
        "{\"proofreading\":{\"words\":[null]}}",
      })
  void anythingElseIsPutAsideAndSaid(String content) throws Exception {
    write(content);
    var settings = settings();

    assertThat(settings.load()).isEqualTo(Settings.DEFAULT);

    Path aside;
    try (Stream<Path> files = Files.list(folder.path())) {
      aside = files.findFirst().orElseThrow();
    }
    assertThat(aside.getFileName().toString()).matches("settings-unreadable-[0-9-]+\\.json");
    assertThat(aside).hasContent(content);
    assertThat(settings.notice())
        .hasValueSatisfying(it -> assertThat(it).contains(aside.toString()));
    settings.save(CHOSEN);
    assertThat(settings().load()).isEqualTo(CHOSEN);
  }

  @Test
  void bytesThatAreNotTextArePutAside() throws Exception {
    folder.create();
    Files.write(folder.file("settings.json"), new byte[] {'{', (byte) 0xff, '}'});

    var settings = settings();

    assertThat(settings.load()).isEqualTo(Settings.DEFAULT);
    assertThat(settings.notice()).isPresent();
    assertThat(folder.file("settings.json")).doesNotExist();
  }

  @Test
  void aWindowThatWasNeverShownHasNoPlace() {
    settings().save(CHOSEN.with(new WindowPlace(Double.NaN, 1, 900, 600, false)));

    assertThat(settings().load().window()).isEmpty();
  }

  @Test
  void theFileIsTheOwnersAloneAndNothingElseIsLeftBehind() throws Exception {
    settings().save(CHOSEN);
    settings().save(CHOSEN);

    try (Stream<Path> files = Files.list(folder.path())) {
      assertThat(files).containsExactly(folder.file("settings.json"));
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.file("settings.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aFolderThatCannotBeIsTold() throws Exception {
    Files.writeString(folder.path(), "a file where the folder should be");

    assertThat(settings().load()).isEqualTo(Settings.DEFAULT);
    assertThatThrownBy(() -> settings().save(CHOSEN)).isInstanceOf(UncheckedIOException.class);
  }

  private JsonSettings settings() {
    return new JsonSettings(folder);
  }

  private void write(String content) throws Exception {
    folder.create();
    Files.writeString(folder.file("settings.json"), content);
  }
}
