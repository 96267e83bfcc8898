package app.connote.ui.templates;

import static app.connote.ui.templates.Shelved.BUILT_IN;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.OwnTemplates;
import app.connote.compose.PackPlan;
import app.connote.compose.TemplateText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {
  private static final OwnTemplates MINE =
      OwnTemplates.NONE.saving(new TemplateText("team-1", "met", "Hi {{first_name}}, mine."));
  private static final String TEAM =
      """
      {"version": 1, "name": "Team", "relationships": [
        {"id": "met", "templates": [
          {"id": "team-1", "text": "Hi {{first_name}}, theirs."},
          {"id": "team-2", "text": "Hello {{first_name}}, new."},
          {"id": "met-2", "text": "Hello {{first_name}}, changed."}]},
        {"id": "school", "templates": [
          {"id": "school-1", "text": "Hello {{first_name}}, {{school}} is my school, too."}]}]}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void aPackIsLookedAtBeforeAnythingChanges() throws IOException {
    var desk = looking(MINE, TEAM);

    assertThat(kinds(offer(desk).settled())).containsExactly("LeftOut", "Added", "Changed", "Same");
    assertThat(offer(desk).summary()).contains("1 new, 1 changed, 1 left out, 1 the same already");
    assertThat(desk.kept).isEqualTo(MINE);

    desk.model.sharing().cancel();
    desk.storage.doAll();
    assertThat(desk.model.sharing().offer().get()).isEmpty();
    assertThat(desk.kept).isEqualTo(MINE);
  }

  @Test
  void importingKeepsOnesOwnAndIsUndoneAtOnce() throws IOException {
    var desk = looking(MINE, TEAM);

    desk.model.sharing().take();
    desk.storage.doAll();

    assertThat(desk.kept.saved())
        .extracting(TemplateText::text)
        .containsExactly(
            "Hi {{first_name}}, mine.",
            "Hello {{first_name}}, new.",
            "Hello {{first_name}}, changed.");
    assertThat(desk.model.said().get().text()).isEqualTo("Imported 2 templates.");

    desk.model.undo();
    desk.storage.doAll();
    assertThat(desk.kept).isEqualTo(MINE);
  }

  @Test
  void onesOwnAreReplacedWhereThatIsChosen() throws IOException {
    var desk = looking(MINE, TEAM);

    desk.model.sharing().replace(true);
    desk.model.sharing().take();
    desk.storage.doAll();

    assertThat(desk.kept.saved("team-1"))
        .map(TemplateText::text)
        .contains("Hi {{first_name}}, theirs.");
    assertThat(desk.model.said().get().text()).isEqualTo("Imported 3 templates.");
  }

  @Test
  void whatIsBeingWrittenOutlivesAnImport() throws IOException {
    var draft = new TemplateText("met-2", "met", "Half a thou");
    var desk = looking(OwnTemplates.NONE.writing(draft), TEAM);

    desk.model.sharing().take();
    desk.storage.doAll();

    assertThat(desk.kept.unsaved("met-2")).contains(draft);
    assertThat(desk.kept.saved("met-2")).isPresent();
  }

  @Test
  void aMistakeIsToldWithItsLineAndChangesNothing() throws IOException {
    var desk = looking(MINE, TEAM.replace("}}, new.", "}}, {{evnt}}."));

    assertThat(desk.model.sharing().offer().get()).isEmpty();
    assertThat(desk.model.said().get().text()).contains("Line 4 of the pack").contains("evnt");
    assertThat(desk.kept).isEqualTo(MINE);
  }

  @Test
  void anIdOfAnotherRelationshipIsNotImported() throws IOException {
    var desk = looking(MINE, TEAM.replace("school-1", "met-1"));

    desk.model.sharing().take();
    desk.storage.doAll();

    assertThat(offer(desk).taken()).isEmpty();
    assertThat(offer(desk).summary()).startsWith("This pack cannot be imported");
    assertThat(desk.kept).isEqualTo(MINE);
  }

  @Test
  void whatCannotBeUsedOfOnesOwnIsNotReplacedUnseen() throws IOException {
    var broken = new TemplateText("team-2", "met", "Hi {{nobody}}");
    var desk = looking(MINE.saving(broken), TEAM);

    assertThat(desk.model.sharing().offer().get()).isEmpty();
    assertThat(desk.model.said().get().text()).contains("“team-2”").contains("Put yours right");
  }

  @Test
  void whatIsExportedIsThereForSomebodyElse() {
    Path file = folder.resolve("Night shift.json");
    var desk = new Shelved(MINE);

    assertThat(desk.model.sharing().canExport()).isTrue();
    desk.model.sharing().export(file);
    desk.storage.doAll();
    assertThat(desk.model.said().get().text()).isEqualTo("Exported 1 template.");

    var other = new Shelved(OwnTemplates.NONE);
    other.model.sharing().look(file);
    other.storage.doAll();
    assertThat(offer(other).pack().name()).isEqualTo("Night shift");
    other.model.sharing().take();
    other.storage.doAll();
    assertThat(other.kept).isEqualTo(MINE);
  }

  @Test
  void withoutTemplatesOfOnesOwnThereIsNothingToExport() {
    var desk = new Shelved(OwnTemplates.NONE);

    assertThat(desk.model.sharing().canExport()).isFalse();
    assertThat(desk.model.said().get().text())
        .startsWith("You have no templates of your own to export.");
    assertThat(OwnTemplates.NONE.usable(BUILT_IN)).isEmpty();
  }

  @Test
  void anExportThatFailsSaysWhatToDoAndLeavesNothing() {
    Path file = folder.resolve("missing").resolve("pack.json");
    var desk = new Shelved(MINE);

    desk.model.sharing().export(file);
    desk.storage.doAll();

    assertThat(desk.model.said().get().text()).startsWith("The pack cannot be written; check");
    assertThat(folder).isEmptyDirectory();
  }

  private Shelved looking(OwnTemplates own, String pack) throws IOException {
    var desk = new Shelved(own);
    desk.model.sharing().look(Files.writeString(folder.resolve("pack.json"), pack));
    desk.storage.doAll();
    return desk;
  }

  private static Offer offer(Shelved desk) {
    return desk.model.sharing().offer().get().orElseThrow();
  }

  private static List<String> kinds(PackPlan plan) {
    return plan.steps().stream().map(step -> step.getClass().getSimpleName()).toList();
  }
}
