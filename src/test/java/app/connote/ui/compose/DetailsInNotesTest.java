package app.connote.ui.compose;

import static app.connote.ui.compose.WritingDesk.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.settings.Detail;
import app.connote.settings.Details;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the person has told about themselves stands in the fields that ask for it, until they say
/// something else there.
class DetailsInNotesTest {
  private static final Details TOLD =
      Details.NONE.with(Detail.TEAM, "the Fraud team").with(Detail.SCHOOL, "Hill School");

  private WritingDesk desk;

  @BeforeEach
  void tell() {
    desk = new WritingDesk();
    desk.model.filling().describe(TOLD);
    desk.model.choose(SCHOOL);
  }

  @Test
  void aDetailStandsInItsFieldAndInTheNote() {
    desk.model.fill("first_name", "Sam");
    desk.model.fill("school", "Hill School");

    assertThat(filled().value("my_team")).hasValue("the Fraud team");
    assertThat(filled().isFromDetails("my_team")).isTrue();
    assertThat(desk.text()).contains("the Fraud team");
    assertThat(desk.onlyDraft().facts().value("my_team")).hasValue("the Fraud team");
  }

  @Test
  void whatIsTypedWinsOverTheDetail() {
    desk.model.fill("my_team", "Billing");

    assertThat(filled().value("my_team")).hasValue("Billing");
    assertThat(filled().isFromDetails("my_team")).isFalse();
    desk.model.filling().describe(TOLD.with(Detail.TEAM, "Support"));
    assertThat(filled().value("my_team")).hasValue("Billing");
  }

  @Test
  void aFieldThatWasEmptiedStaysEmptyAndOffersTheDetail() {
    desk.model.fill("my_team", "");

    assertThat(filled().value("my_team")).isEmpty();
    assertThat(desk.model.filling().offers()).containsEntry("my_team", "the Fraud team");
  }

  @Test
  void whatDependsOnTheReaderIsOffered() {
    assertThat(filled().value("school")).isEmpty();
    assertThat(desk.model.filling().offers()).isEqualTo(Map.of("school", "Hill School"));

    desk.model.fill("school", "Hill School");
    assertThat(desk.model.filling().offers()).isEmpty();
  }

  @Test
  void aNewNoteHasTheDetailsAgain() {
    desk.model.fill("my_team", "Billing");
    desk.model.fill("first_name", "Sam");
    desk.model.startOver();

    assertThat(filled().value("my_team")).hasValue("the Fraud team");
    assertThat(filled().value("first_name")).isEmpty();
  }

  @Test
  void detailsAloneAreNoNoteWorthKeeping() {
    assertThat(desk.history.saved()).isEmpty();

    desk.model.fill("first_name", "Sam");
    assertThat(desk.history.kept()).hasSize(1);
    desk.model.fill("first_name", "");
    assertThat(desk.history.kept()).isEmpty();
    desk.model.startOver();
    assertThat(desk.model.notice().get()).isEqualTo(new Notice.None());
  }

  @Test
  void goingOnWithANoteRestoresWhatStoodThereThen() {
    desk.model.fill("first_name", "Sam");
    desk.model.fill("my_team", "");
    Draft without = desk.onlyDraft();
    desk.model.startOver();
    desk.model.fill("first_name", "Ana");
    Draft with =
        desk.history.kept().stream().filter(each -> each.name().equals("Ana")).findFirst().get();

    desk.model.filling().describe(TOLD.with(Detail.TEAM, "Support"));
    desk.model.open(without);
    assertThat(filled().value("my_team")).isEmpty();
    desk.model.open(with);
    assertThat(filled().value("my_team")).hasValue("the Fraud team");
    assertThat(filled().isFromDetails("my_team")).isFalse();
  }

  @Test
  void detailsThatAreToldLaterReachTheNoteAtHand() {
    desk.model.filling().describe(TOLD.with(Detail.TEAM, "Support"));

    assertThat(filled().value("my_team")).hasValue("Support");
  }

  @Test
  void aCopiedNoteStaysAsItWasCopied() {
    desk.model.fill("first_name", "Sam");
    desk.model.fill("school", "Hill School");
    desk.model.copy();
    String copied = desk.text();

    desk.model.filling().describe(TOLD.with(Detail.TEAM, "Support"));

    assertThat(desk.text()).isEqualTo(copied);
    assertThat(desk.history.kept()).hasSize(1);
    desk.model.startOver();
    assertThat(filled().value("my_team")).hasValue("Support");
  }

  @Test
  void theWritersOwnWordsStayWhateverIsTold() {
    desk.model.fill("first_name", "Sam");
    desk.model.edit("Hi Sam, my own words.");

    desk.model.filling().describe(Details.NONE);

    assertThat(desk.text()).isEqualTo("Hi Sam, my own words.");
  }

  private Filled filled() {
    return desk.model.writing().get().filled();
  }
}
