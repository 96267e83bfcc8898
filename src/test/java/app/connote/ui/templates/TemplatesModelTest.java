package app.connote.ui.templates;

import static app.connote.ui.templates.Shelved.BUILT_IN;
import static app.connote.ui.templates.Shelved.MET;
import static app.connote.ui.templates.Shelved.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateReport;
import app.connote.compose.TemplateText;
import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemplatesModelTest {
  private static final String SOUND =
      "Hi {{first_name}}, it was good to meet you at {{event}}, and I keep thinking of what you"
          + " said{ about {{topic}}|}. Shall we connect?";
  private static final TemplateText OWN = new TemplateText("own-1", "met", SOUND);

  @Test
  void theListHasEveryTemplateUnderItsRelationship() {
    var desk = new Shelved(OwnTemplates.NONE.saving(OWN));

    assertThat(desk.listed())
        .containsExactly("Met at an event", "met-1", "met-2", "own-1", "Same school", "school-1");
  }

  @Test
  void typingNarrowsTheListToWhatFits() {
    var desk = new Shelved(OwnTemplates.NONE.saving(OWN));

    desk.model.find("lovely hi");
    assertThat(desk.listed()).containsExactly("Met at an event", "met-1");

    desk.model.find("yours");
    assertThat(desk.listed()).containsExactly("Met at an event", "own-1");

    desk.model.find("zebra");
    assertThat(desk.listed()).isEmpty();
    assertThat(desk.model.bench().work().get()).isEmpty();
  }

  @Test
  void anEntrySaysWhatItMakesAndHowOftenItWasUsed() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.history.save(copied("met-1", 1));
    desk.history.save(copied("met-1", 2));
    desk.model.refresh();
    desk.storage.doAll();

    Entry first = desk.chosen();

    assertThat(first.gist()).isEqualTo(new Gist("Hi Priya, good to meet you at DevConf.", 2));
    assertThat(first.use())
        .hasValueSatisfying(
            use -> {
              assertThat(use.times()).isEqualTo(2);
              assertThat(use.last()).isEqualTo(Instant.ofEpochSecond(2));
            });
    desk.model.choose("met-2");
    assertThat(desk.chosen().use()).isEmpty();
  }

  @Test
  void aChangeIsKeptAtOnceAndInUseOnlyWhenSaved() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.choose("met-2");

    desk.model.editing().write(SOUND);
    desk.storage.doAll();

    assertThat(desk.kept.unsaved("met-2")).map(TemplateText::text).contains(SOUND);
    assertThat(desk.chosen().marks()).containsExactly("Not saved");
    assertThat(desk.model.catalog().get()).isEqualTo(BUILT_IN);

    desk.model.saving().save();
    desk.checking.doAll();
    desk.storage.doAll();

    assertThat(desk.kept.saved("met-2")).map(TemplateText::text).contains(SOUND);
    assertThat(desk.kept.unsaved()).isEmpty();
    assertThat(desk.chosen().marks()).containsExactly("Changed");
    assertThat(desk.inUse()).contains(SOUND).hasSize(3);
  }

  @Test
  void whatIsBeingWrittenIsThereTheNextTimeAndWhenComingBack() {
    var desk = new Shelved(OwnTemplates.NONE.writing(OWN.saying("Half a sen")));

    desk.model.choose("own-1");
    desk.model.editing().write("Half a sentence");
    desk.model.choose("met-1");
    desk.model.choose("own-1");

    assertThat(desk.chosen().text().text()).isEqualTo("Half a sentence");
    assertThat(desk.chosen().marks()).containsExactly("Yours", "Not saved");
  }

  @Test
  void writingWhatIsInUseAlreadyLeavesNothingToSave() {
    var desk = new Shelved(OwnTemplates.NONE);
    String asItCame = desk.chosen().text().text();

    desk.model.editing().write(asItCame + " More.");
    desk.model.editing().write(asItCame);

    assertThat(desk.chosen().saved()).isTrue();
    desk.model.saving().save();
    assertThat(desk.model.said().get().text()).isEqualTo("It is saved already.");
  }

  @Test
  void savingWaitsForTheFullCheckAndShowsWhatItFound() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.editing().write(SOUND);

    desk.model.saving().save();
    assertThat(desk.inUse()).doesNotContain(SOUND);

    desk.checking.doAll();
    assertThat(desk.inUse()).contains(SOUND);
    assertThat(desk.model.saving().report().get())
        .containsInstanceOf(TemplateReport.Usable.class)
        .get()
        .extracting(report -> ((TemplateReport.Usable) report).wordings())
        .isEqualTo(3);
  }

  @Test
  void anErrorHoldsSavingBackAndThePersonMaySaveAnyway() {
    var desk = new Shelved(OwnTemplates.NONE);
    String tooLong = SOUND + " And so on, and on.".repeat(20);
    desk.model.editing().write(tooLong);

    desk.model.saving().save();
    desk.checking.doAll();

    assertThat(desk.inUse()).doesNotContain(tooLong);
    assertThat(desk.model.said().get().anyway()).isTrue();

    desk.model.saving().saveAnyway();
    assertThat(desk.inUse()).contains(tooLong);
  }

  @Test
  void whatCannotBeUsedIsNotSavedAndTheReasonIsSaid() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.editing().write("Hi {{frist_name}}, shall we connect?");

    desk.model.saving().save();
    desk.checking.doAll();

    assertThat(desk.model.said().get().text()).contains("Did you mean “first_name”?");
    assertThat(desk.chosen().saved()).isFalse();
    assertThat(desk.chosen().marks()).contains("Cannot be used yet");
  }

  @Test
  void aCheckOfATextThatHasChangedMeanwhileSaysAndSavesNothing() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.editing().write(SOUND);
    desk.model.saving().save();

    desk.model.editing().write(SOUND + " ");
    desk.checking.doAll();

    assertThat(desk.model.saving().report().get()).isEmpty();
    assertThat(desk.inUse()).isEqualTo(new Shelved(OwnTemplates.NONE).inUse());
  }

  @Test
  void savingCanBeTakenBack() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.editing().write(SOUND);
    desk.model.saving().save();
    desk.checking.doAll();

    desk.model.undo();

    assertThat(desk.model.catalog().get()).isEqualTo(BUILT_IN);
    assertThat(desk.chosen().text().text()).isEqualTo(SOUND);
    assertThat(desk.chosen().saved()).isFalse();
  }

  @Test
  void oneOfYourOwnIsDeletedAndBroughtBack() {
    var desk = new Shelved(OwnTemplates.NONE.saving(OWN));
    desk.model.choose("own-1");

    desk.model.editing().remove();
    assertThat(desk.listed()).doesNotContain("own-1");
    assertThat(desk.inUse()).doesNotContain(SOUND);
    assertThat(desk.chosen().id()).isEqualTo("school-1");

    desk.model.undo();
    assertThat(desk.inUse()).contains(SOUND);
    assertThat(desk.chosen().id()).isEqualTo("own-1");
  }

  @Test
  void aBuiltInOneIsHiddenAndUsedAgain() {
    var desk = new Shelved(OwnTemplates.NONE);

    desk.model.editing().remove();
    assertThat(desk.chosen().marks()).containsExactly("Hidden");
    assertThat(desk.inUse()).hasSize(2);
    assertThat(desk.model.editing().wayBack().label()).isEqualTo("Use it again");

    desk.model.editing().revert();
    assertThat(desk.model.catalog().get()).isEqualTo(BUILT_IN);
  }

  @Test
  void revertingGoesBackStepByStepAndCanBeTakenBack() {
    var own = OwnTemplates.NONE.saving(new TemplateText("met-1", "met", SOUND));
    var desk = new Shelved(own);
    desk.model.editing().write(SOUND + " Soon?");
    assertThat(desk.model.editing().wayBack().label()).isEqualTo("Discard changes");

    desk.model.editing().revert();
    assertThat(desk.chosen().text().text()).isEqualTo(SOUND);
    assertThat(desk.model.editing().wayBack().label()).isEqualTo("Revert to built-in");

    desk.model.editing().revert();
    assertThat(desk.chosen().origin()).isEqualTo(Origin.BUILT_IN);
    assertThat(desk.model.editing().wayBack().label()).isEmpty();

    desk.model.undo();
    assertThat(desk.chosen().text().text()).isEqualTo(SOUND);
  }

  @Test
  void aNewOneIsForTheRelationshipAtHandAndYours() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.choose("school-1");

    desk.model.editing().begin(MET);

    assertThat(desk.chosen().relationship()).isEqualTo(SCHOOL);
    assertThat(desk.chosen().marks()).contains("Yours", "Not saved");
    desk.model.editing().move(MET);
    assertThat(desk.chosen().relationship()).isEqualTo(MET);
    assertThat(desk.listed()).element(3).isEqualTo(desk.chosen().id());
  }

  @Test
  void theToneIsPartOfTheTemplate() {
    var desk = new Shelved(OwnTemplates.NONE);

    desk.model.editing().speak(Tone.WARM);
    assertThat(desk.chosen().marks()).containsExactly("Not saved");

    desk.model.saving().save();
    desk.checking.doAll();
    assertThat(desk.model.catalog().get().templates().getFirst().tone()).isEqualTo(Tone.WARM);

    desk.model.editing().speak(Tone.PLAIN);
    desk.model.editing().speak(Tone.WARM);
    assertThat(desk.chosen().marks()).containsExactly("Changed");
  }

  @Test
  void aCopyIsAnotherTemplateThatReadsTheSame() {
    var desk = new Shelved(OwnTemplates.NONE);
    Entry original = desk.chosen();

    desk.model.editing().duplicate();

    assertThat(desk.chosen().text().text()).isEqualTo(original.text().text());
    assertThat(desk.chosen().id()).isNotEqualTo(original.id());
    assertThat(desk.chosen().origin()).isEqualTo(Origin.YOURS);
    desk.model.undo();
    assertThat(desk.chosen()).isEqualTo(original);
    assertThat(desk.listed()).hasSize(5);
  }

  @Test
  void theTemplateAtHandStaysWhenTheListIsMadeAnew() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.choose("school-1");

    desk.model.refresh();
    desk.storage.doAll();
    desk.model.find("e");

    assertThat(desk.chosen().id()).isEqualTo("school-1");
    assertThat(desk.model.shown().get().place()).isEqualTo(4);
  }

  @Test
  void whatIsBeingWrittenStaysInTheListWhateverIsLookedFor() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.model.find("lovely");
    desk.model.choose("met-1");

    desk.model.editing().write("Something else.");

    assertThat(desk.listed()).containsExactly("Met at an event", "met-1");
  }

  @Test
  void oneForARelationshipThatThereIsNoneOfIsListedAndCanBeMoved() {
    var own = OwnTemplates.NONE.saving(new TemplateText("own-9", "from-later", SOUND));
    var desk = new Shelved(own);
    desk.model.choose("own-9");

    assertThat(desk.chosen().marks()).containsExactly("Yours", "Cannot be used yet");

    desk.model.editing().move(MET);
    assertThat(desk.chosen().gist().wordings()).isEqualTo(2);
  }

  @Test
  void whatCannotBeKeptIsSaidAndStays() {
    var desk = new Shelved(OwnTemplates.NONE);
    desk.full = true;

    desk.model.editing().write(SOUND);
    desk.storage.doAll();

    assertThat(desk.model.said().get().text()).isEqualTo("The disk is full: make room.");
    assertThat(desk.chosen().text().text()).isEqualTo(SOUND);
  }

  @Test
  void whatIsWrongWithTheFileIsSaidAtFirst() {
    var desk = new Shelved(OwnTemplates.NONE, "Line 3 of “templates.json” is odd: mend it.");

    assertThat(desk.model.said().get().text()).startsWith("Line 3");
  }

  private static Draft copied(String template, int second) {
    Instant moment = Instant.ofEpochSecond(second);
    return new Draft(
        UUID.randomUUID(),
        "met",
        Account.FREE,
        new Facts(Map.of()),
        "Hi.",
        template,
        State.COPIED,
        moment,
        moment,
        List.of());
  }
}
