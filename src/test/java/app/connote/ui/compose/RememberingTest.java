package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Periods;
import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.settings.Tracking;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What was sent before is remembered while a note is written.
class RememberingTest {
  private static final String TO_TOM =
      "Hi Tom, your questions after the panel at DevConf made me rethink our release plan. I run"
          + " builds for a small team and would be glad to connect.";
  private static final String TO_PRIYA =
      TO_TOM.replace("Tom", "Priya").replace("DevConf", "PlantConf");

  private final MemoryHistory history = new MemoryHistory();
  private Instant now = Instant.parse("2026-11-20T09:00:00Z");

  @Test
  void aNoteThatWentToSomebodyElseIsNoticedAsSoonAsItIsCopied() {
    var model = open();
    write(model, "Tom", "DevConf", TO_TOM);
    model.copyAnyway();
    write(model, "Priya", "PlantConf", TO_PRIYA);

    assertThat(rules(model)).contains("same-as-before");
  }

  @Test
  void theCopiedNoteItselfIsNotHeldAgainstIt() {
    var model = open();
    write(model, "Tom", "DevConf", TO_TOM);
    model.copyAnyway();

    assertThat(rules(model)).doesNotContain("same-as-before", "already-invited");
    assertThat(model.notice().get()).isInstanceOf(Notice.Done.class);
  }

  @Test
  void aSecondInvitationDaysLaterIsHeldBack() {
    var before = open();
    write(before, "Tom", "DevConf", TO_TOM);
    before.copyAnyway();
    now = now.plus(Duration.ofDays(3));
    var model = open();
    write(model, "Tom", "DevConf", "Hi Tom, shall we connect after all?");

    assertThat(rules(model)).contains("already-invited");
  }

  @Test
  void howLongAnInvitationIsOpenIsASetting() {
    var before = open();
    write(before, "Tom", "DevConf", TO_TOM);
    before.copyAnyway();
    now = now.plus(Duration.ofDays(45));
    var model = open();
    model.track(Tracking.DEFAULT.with(new Periods(7, 14, 21, 7, 1)));
    write(model, "Tom", "DevConf", "Hi Tom, shall we connect after all?");
    assertThat(rules(model)).doesNotContain("already-invited");

    model.track(Tracking.DEFAULT.with(new Periods(7, 14, 21, 7, 2)));
    assertThat(rules(model)).contains("already-invited");
  }

  @Test
  void aNoteIsSuggestedToSomebodyWhoWasWrittenToDaysAgoAndHeldBackForThatReason() {
    var before = open();
    write(before, "Tom", "DevConf", TO_TOM);
    before.copyAnyway();
    now = now.plus(Duration.ofDays(3));
    var model = open();
    model.fill("first_name", "Tom");
    model.fill("event", "DevConf");

    assertThat(model.checked().get().text()).contains("Tom").contains("DevConf");
    assertThat(rules(model)).contains("already-invited");
  }

  @Test
  void aNoteOpenedAgainFromTheHistoryIsNoSecondOne() {
    var before = open();
    write(before, "Tom", "DevConf", TO_TOM);
    before.copyAnyway();
    now = now.plus(Duration.ofDays(3));
    var model = open();
    model.open(history.kept().getFirst());

    assertThat(rules(model)).doesNotContain("same-as-before", "already-invited");
  }

  @Test
  void whereTheHistoryFailsTheOtherChecksGoOn() {
    history.breakDown();
    var model = open();
    model.edit("Hi Tom, write to me at sam@example.org.");

    assertThat(rules(model)).contains("contact-details");
  }

  private ComposeModel open() {
    var linter = new Linter(Rules.ALL, BuiltInPhrases.read());
    var clock = InstantSource.tick(() -> now, Duration.ofMillis(1)).withZone(ZoneOffset.UTC);
    return open(linter, clock);
  }

  private ComposeModel open(Linter linter, Clock clock) {
    var background = new Background(Runnable::run, Runnable::run);
    var catalog = BuiltInPack.read();
    var model =
        new ComposeModel(
            catalog,
            new app.connote.compose.Composer(catalog, linter),
            linter,
            _ -> {},
            new DraftKeeper(history, background, clock));
    model.choose(Account.PREMIUM);
    catalog.relationship("met-at-event").ifPresent(model::choose);
    return model;
  }

  private static void write(ComposeModel model, String name, String event, String text) {
    model.fill("first_name", name);
    model.fill("event", event);
    model.edit(text);
  }

  private static List<String> rules(ComposeModel model) {
    return model.checked().get().findings().stream().map(Finding::rule).toList();
  }
}
