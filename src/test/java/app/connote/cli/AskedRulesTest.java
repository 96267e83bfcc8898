package app.connote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.settings.Settings;
import app.connote.store.DataFolder;
import app.connote.store.JsonSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands ask the rules that the window asks.
class ChecksTest {
  @TempDir private Path home = Path.of("");

  @Test
  void aRuleThatIsSwitchedOffIsNotAsked() {
    mute("stock-phrase", "rule-of-the-future");

    assertThat(lint()).contains("contact-details").doesNotContain("stock-phrase");
    assertThat(lint("--format", "sarif")).doesNotContain("stock-phrase");
  }

  @Test
  void everyRuleIsAskedAllTheSameWhereThatIsWanted() {
    mute("stock-phrase");

    assertThat(lint("--all-rules")).contains("contact-details", "stock-phrase");
  }

  @Test
  void draftsAreCheckedAsTheWindowWould() {
    assertThat(draft()).contains("stock-phrase");

    mute("stock-phrase");

    assertThat(draft()).doesNotContain("stock-phrase");
    assertThat(draft("--all-rules")).contains("stock-phrase");
  }

  @Test
  void settingsThatCannotBeReadStayWhereTheyAreAndEveryRuleIsAsked() throws IOException {
    Path settings = Files.writeString(home.resolve("settings.json"), "nonsense");

    assertThat(lint()).contains("stock-phrase");
    assertThat(settings).hasContent("nonsense");
  }

  private void mute(String... rules) {
    new JsonSettings(new DataFolder(home)).save(Settings.DEFAULT.withMuted(Set.of(rules)));
  }

  private String lint(String... options) {
    return new Shell(home).fed("My network is @ you.", with("lint", options)).out();
  }

  private String draft(String... options) {
    var facts =
        with(
            "draft",
            "-r",
            "met-at-event",
            "-f",
            "first_name=Zoe",
            "-f",
            "event=network day",
            "--format",
            "json");
    return new Shell(home).run(joined(facts, options)).out();
  }

  private static String[] with(String command, String... options) {
    return joined(new String[] {command}, options);
  }

  private static String[] joined(String[] first, String[] then) {
    return Stream.of(first, then).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
