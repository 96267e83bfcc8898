package app.connote.ui.followups;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import app.connote.history.Agenda;
import app.connote.history.CalendarFile;
import app.connote.history.Draft;
import app.connote.history.Due;
import app.connote.history.Life;
import app.connote.history.Periods;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.history.Acts;
import app.connote.ui.history.HistoryModel;
import app.connote.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpsModelTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              relationship("met-at-event", Audience.FIRST_CONTACT, "first_name", "event"),
              relationship("no-answer-yet", Audience.AFTER_INVITATION, "first_name", "event"),
              relationship("thank-for-accepting", Audience.AFTER_INVITATION, "first_name")),
          List.of());

  private final MemoryHistory history = new MemoryHistory();
  private final Later storage = new Later();
  private final List<UUID> released = new ArrayList<>();
  private final List<String> exported = new ArrayList<>();
  private final Background background = new Background(storage, Runnable::run);
  private final Acts acts =
      new Acts(
          new HistoryModel.Desk(history, background, CATALOG, _ -> {}, released::add),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private CalendarFile calendar = this::export;
  private final FollowUpsModel model =
      new FollowUpsModel(
          new FollowUpsModel.Desk(
              history,
              background,
              CATALOG,
              (dues, file, now, zone, withNotes) ->
                  calendar.write(dues, file, now, zone, withNotes)),
          acts,
          () -> new Agenda(Periods.DEFAULT, CATALOG.messages(), TODAY, ZoneOffset.UTC));

  @Test
  void nothingIsKnownBeforeTheHistoryWasRead() {
    keep("Laura", State.SENT, 18);

    assertThat(model.plan().get()).isEqualTo(Plan.NOT_YET);
    assertThat(model.waiting().getValue()).isEmpty();
  }

  @Test
  void whatIsOverdueComesFirstThenTodayThenOffersThenWhatIsComing() {
    keep("Coming", State.SENT, 2);
    keep("Offered", State.WITHDRAWN, 30);
    keep("Today", State.ACCEPTED, 0);
    keep("Overdue", State.SENT, 18);
    keep("Longer overdue", State.SENT, 40);
    refresh();

    assertThat(model.plan().get().items())
        .extracting(Item::person)
        .containsExactly("Longer overdue", "Overdue", "Today", "Offered", "Coming");
    assertThat(model.plan().get().items())
        .extracting(Item::first)
        .containsExactly(true, false, true, true, true);
    assertThat(model.waiting().getValue()).isEqualTo("3 due");
  }

  @Test
  void relationshipsAreCalledWhatPeopleCallThem() {
    keep("Laura", "met-at-event", State.SENT, 18);
    keep("Tom", "imported", State.SENT, 15);
    refresh();

    assertThat(model.plan().get().items())
        .extracting(Item::relationship)
        .containsExactly("Label of met-at-event", "Imported from LinkedIn");
  }

  @Test
  void whatIsDueIsSaidWithItsDays() {
    keep("Laura", State.SENT, 18);
    keep("Tom", State.SENT, 15);
    keep("Mei", State.ACCEPTED, 0);
    keep("Sanjay", State.SENT, 2);
    refresh();

    assertThat(model.plan().get().items())
        .extracting(item -> item.said(TODAY))
        .containsExactly(
            "Withdraw · 4 days overdue",
            "Withdraw · 1 day overdue",
            "Say thank you today",
            "Follow up from 25 Nov");
  }

  @Test
  void theMessageIsForTheSamePersonWithWhatIsKnownOfThem() {
    Draft note = keep("Laura", State.SENT, 8);
    refresh();

    Draft message = model.message(first());

    assertThat(message.relationship()).isEqualTo("no-answer-yet");
    assertThat(message.person()).isEqualTo(note.person());
    assertThat(message.facts().values())
        .isEqualTo(Map.of("first_name", "Laura", "event", "DevConf"));
    assertThat(message.state()).isEqualTo(State.DRAFT);
  }

  @Test
  void whoeverIsKnownByNameAloneIsCalledByTheirFirst() {
    Draft note = keep("", State.ACCEPTED, 1);
    history.save(note.person().named("Laura Bianchi"));
    refresh();

    assertThat(model.message(first()).facts().value("first_name")).contains("Laura");
  }

  @Test
  void copyingTheMessageFollowsTheNoteUpAndCanBeTakenBack() {
    Draft note = keep("Laura", State.SENT, 8);
    refresh();
    Draft message = model.message(first());

    model.copied(message.id());
    storage.doAll();
    assertThat(kept(note).state()).isEqualTo(State.FOLLOWED_UP);

    acts.undo();
    storage.doAll();
    assertThat(kept(note)).isEqualTo(note);
  }

  @Test
  void copyingAnotherNoteFollowsNothingUp() {
    Draft note = keep("Laura", State.SENT, 8);
    refresh();
    model.message(first());

    model.copied(UUID.randomUUID());
    storage.doAll();

    assertThat(kept(note)).isEqualTo(note);
  }

  @Test
  void anotherInvitationIsNoFollowUp() {
    Draft note = keep("Laura", State.WITHDRAWN, 30);
    refresh();
    Draft message = model.message(first());

    model.copied(message.id());
    storage.doAll();

    assertThat(message.relationship()).isEqualTo("met-at-event");
    assertThat(kept(note)).isEqualTo(note);
  }

  @Test
  void whatIsDoneIsNoLongerDue() {
    Draft note = keep("Laura", State.SENT, 18);
    refresh();

    model.finish(first());
    storage.doAll();

    assertThat(kept(note).state()).isEqualTo(State.WITHDRAWN);
    assertThat(model.waiting().getValue()).isEmpty();
    assertThat(released).containsExactly(note.id());
  }

  @Test
  void notNowMeansInAWeekAndIsKept() {
    Draft note = keep("Laura", State.SENT, 18);
    refresh();

    model.putOff(first());
    storage.doAll();

    assertThat(kept(note).life().later()).contains(TODAY.plusWeeks(1));
    assertThat(model.plan().get().items())
        .extracting(item -> item.said(TODAY))
        .containsExactly("Withdraw from 27 Nov");
    acts.undo();
    storage.doAll();
    assertThat(kept(note)).isEqualTo(note);
    assertThat(model.waiting().getValue()).isEqualTo("1 due");
  }

  @Test
  void whatIsStillToComeIsPutOffFromItsOwnDay() {
    Draft note = keep("Laura", State.SENT, 2);
    refresh();

    model.putOff(first());
    storage.doAll();

    assertThat(kept(note).life().later()).contains(LocalDate.of(2026, 12, 2));
  }

  @Test
  void allThatIsListedGoesIntoTheCalendar() {
    keep("Laura", State.SENT, 18);
    keep("Mei", State.SENT, 2);
    refresh();

    model.export(Path.of("due.ics"), true);
    storage.doAll();

    assertThat(exported).containsExactly("2 into due.ics with notes");
    assertThat(acts.said().get().text()).isEqualTo("Exported as “due.ics”.");
  }

  @Test
  void aCalendarThatCannotBeWrittenIsSaidSo() {
    calendar =
        (_, _, _, _, _) -> {
          throw new IOException("disk");
        };

    model.export(Path.of("due.ics"), false);
    storage.doAll();

    assertThat(acts.said().get().text())
        .isEqualTo("“due.ics” cannot be written; check its folder and the disk.");
  }

  @Test
  void troubleIsSaidInItsOwnWords() {
    history.breakDown();
    refresh();

    assertThat(acts.said().get().text()).isEqualTo(MemoryHistory.TROUBLE);
  }

  private void export(List<Due> dues, Path file, Instant now, ZoneId zone, boolean withNotes) {
    exported.add(dues.size() + " into " + file + (withNotes ? " with notes" : ""));
  }

  private void refresh() {
    model.refresh();
    storage.doAll();
  }

  private Due first() {
    return model.plan().get().items().getFirst().due();
  }

  private Draft kept(Draft note) {
    return history.to(note.person().id()).getFirst();
  }

  /// Keeps a note to `name` that was sent at the beginning of November, or later, and became
  /// `state` some `days` ago.
  private Draft keep(String name, State state, int days) {
    return keep(name, "met-at-event", state, days);
  }

  private Draft keep(String name, String relationship, State state, int days) {
    UUID id = UUID.randomUUID();
    Instant then = NOW.minusSeconds(86_400L * days);
    Life sent = Life.begun(then.minusSeconds(60)).become(State.SENT, then);
    Life life = state == State.SENT ? sent : sent.become(state, then);
    var draft =
        new Draft(
            id,
            Person.unknown(id),
            relationship,
            Account.FREE,
            new Facts(Map.of("first_name", name, "event", "DevConf")),
            "Hi.",
            "",
            life,
            then,
            List.of());
    history.save(draft);
    return draft;
  }

  private static Relationship relationship(String id, Audience audience, String... fields) {
    return new Relationship(
        id,
        "Label of " + id,
        "Group",
        audience,
        java.util.stream.Stream.of(fields)
            .map(field -> new Field(field, field, "example", "purpose", field.equals("first_name")))
            .toList());
  }
}
