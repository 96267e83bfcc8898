package app.connote.ui.compose;

import static app.connote.ui.compose.WritingDesk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who the reader of the note at hand is.
class RecipientTest {
  private static final String ADDRESS = "https://www.linkedin.com/in/priya-example/";
  private static final Instant LAST_WEEK = NOW.minus(Duration.ofDays(7));

  @Test
  void somebodyNewIsUnknown() {
    var desk = WritingDesk.withPriya();

    assertThat(desk.model.recipient().meeting().get()).isEqualTo(new Meeting.Unknown());
  }

  @Test
  void aProfileThatIsKnownTellsWhoItIs() {
    var desk = new WritingDesk();
    Person known = connection("Priya Example", "Acme");
    desk.history.save(known);
    desk.model.fill("first_name", "P.");

    desk.model.recipient().type(ADDRESS);

    assertThat(desk.model.recipient().meeting().get())
        .isInstanceOfSatisfying(
            Meeting.Known.class,
            met -> {
              assertThat(met.match().person()).isEqualTo(known);
              assertThat(met.match().standing())
                  .contains(new Standing.Connected(LocalDate.of(2026, 1, 5)));
            });
  }

  @Test
  void aNoteToAKnownProfileIsANoteToThatPerson() {
    var desk = new WritingDesk();
    Person known = connection("Priya Example", "Acme");
    desk.history.save(known);
    desk.model.recipient().type(ADDRESS);

    desk.model.fill("first_name", "Priya");
    desk.model.fill("event", "DevConf");

    assertThat(desk.onlyDraft().person().id()).isEqualTo(known.id());
  }

  @Test
  void aProfileThatIsNewIsKeptWithTheNote() {
    var desk = WritingDesk.withPriya();
    desk.model.recipient().type(ADDRESS);
    desk.model.copy();

    assertThat(desk.onlyDraft().person().profile()).contains(new Profile("priya-example"));
  }

  @Test
  void aProfileThatIsNewTakesNothingFromWhatWasLearntMeanwhile() {
    var desk = WritingDesk.withPriya();
    Person known =
        desk.onlyDraft().person().named("Priya Example").connected(LocalDate.of(2026, 1, 5));
    desk.history.save(known);

    desk.model.recipient().type(ADDRESS);
    desk.model.recipient().settle();

    assertThat(desk.history.kept().getFirst().person())
        .isEqualTo(known.with(Optional.of(new Profile("priya-example"))));
  }

  @Test
  void halfAnAddressKeepsNobody() {
    var desk = WritingDesk.withPriya();
    desk.model.recipient().type("linkedin.com/in/p");
    desk.model.recipient().type("linkedin.com/in/pri");
    desk.model.recipient().type("priya at example");
    assertThat(desk.model.recipient().meeting().get()).isEqualTo(new Meeting.NoAddress());
    desk.model.copy();

    assertThat(desk.onlyDraft().person().profile()).isEmpty();
  }

  @Test
  void aLikelyMatchAsks() {
    var desk = invitedPriyaOf("DevConf");
    desk.model.fill("first_name", "Priya");
    assertThat(desk.model.recipient().meeting().get()).isEqualTo(new Meeting.Unknown());

    desk.model.fill("event", "DevConf");

    assertThat(desk.model.recipient().meeting().get()).isInstanceOf(Meeting.Asked.class);
  }

  @Test
  void theSamePersonHasAllTheirNotes() {
    var desk = invitedPriyaOf("DevConf");
    Person priya = desk.onlyDraft().person();
    desk.model.fill("first_name", "Priya");
    desk.model.fill("event", "DevConf");

    desk.model.recipient().same();
    desk.model.edit("Hello again.");

    assertThat(desk.model.recipient().meeting().get()).isInstanceOf(Meeting.Known.class);
    assertThat(desk.history.to(priya.id())).hasSize(2);
  }

  @Test
  void somebodyElseOfThatNameIsAskedAboutNoMore() {
    var desk = invitedPriyaOf("DevConf");
    desk.model.fill("first_name", "Priya");
    desk.model.fill("event", "DevConf");

    desk.model.recipient().other();
    desk.model.edit("Hello again.");

    assertThat(desk.model.recipient().meeting().get()).isEqualTo(new Meeting.Unknown());
  }

  @Test
  void somebodyWithAnotherPageIsSomebodyElse() {
    var desk = invitedPriyaOf("DevConf");
    Person priya = desk.onlyDraft().person();
    desk.history.save(priya.with(Optional.of(new Profile("another-priya"))));
    desk.model.fill("first_name", "Priya");
    desk.model.fill("event", "DevConf");

    desk.model.recipient().type(ADDRESS);

    assertThat(desk.model.recipient().meeting().get()).isEqualTo(new Meeting.Unknown());
  }

  @Test
  void aNoteOpenedAgainShowsThePageOfItsReader() {
    var desk = WritingDesk.withPriya();
    desk.model.recipient().type(ADDRESS);
    desk.model.copy();
    Draft copied = desk.onlyDraft();
    desk.model.startOver();
    assertThat(desk.model.recipient().address().get()).isEmpty();

    desk.model.open(copied);

    assertThat(desk.model.recipient().address().get()).isEqualTo("linkedin.com/in/priya-example");
  }

  private static WritingDesk invitedPriyaOf(String event) {
    var desk = new WritingDesk();
    desk.history.save(
        new Draft(
            UUID.randomUUID(),
            "met-at-event",
            Account.FREE,
            new Facts(Map.of("first_name", "Priya", "event", event)),
            "Hi Priya.",
            "",
            State.SENT,
            LAST_WEEK,
            LAST_WEEK));
    return desk;
  }

  private static Person connection(String name, String company) {
    return new Person(
        UUID.randomUUID(),
        name,
        Optional.of(new Profile("priya-example")),
        company,
        "",
        Optional.of(LocalDate.of(2026, 1, 5)));
  }
}
