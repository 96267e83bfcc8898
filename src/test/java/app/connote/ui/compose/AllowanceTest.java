package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import app.connote.settings.Tracking;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// How many of the month's notes are left.
class AllowanceTest {
  @Test
  void aCopiedNoteIsCountedAndAnotherOneForThatPersonIsNot() {
    var desk = WritingDesk.withPriya();
    desk.model.track(Tracking.DEFAULT);
    assertThat(said(desk)).contains("5 of 5 notes left in\u00a0November");

    desk.model.copy();
    assertThat(said(desk)).contains("4 of 5 notes left in\u00a0November");
    desk.model.edit("Hi Priya, once more.");
    desk.model.copy();
    assertThat(said(desk)).contains("4 of 5 notes left in\u00a0November");

    desk.model.startOver();
    desk.model.fill("first_name", "Sam");
    desk.model.fill("event", "DevConf");
    desk.model.copy();
    assertThat(said(desk)).contains("3 of 5 notes left in\u00a0November");
  }

  @Test
  void neverFewerThanNoneAreLeft() {
    var desk = WritingDesk.withPriya();
    desk.model.track(Tracking.DEFAULT.withNotesAMonth(Optional.of(0)));
    desk.model.copy();

    assertThat(said(desk)).contains("0 of 0 notes left in\u00a0November");
  }

  @Test
  void whoCopiesOneMoreThanThereAreIsWarned() {
    var desk = WritingDesk.withPriya();
    desk.model.track(Tracking.DEFAULT.withNotesAMonth(Optional.of(1)));
    desk.model.copy();
    assertThat(desk.model.notice().get())
        .isEqualTo(new Notice.Done("Copied.", "Now paste it into LinkedIn’s “Add a note”."));

    desk.model.startOver();
    desk.model.fill("first_name", "Sam");
    desk.model.fill("event", "DevConf");
    desk.model.copy();
    assertThat(desk.model.notice().get())
        .isEqualTo(
            new Notice.Done(
                "Copied, but no personalised note is left this month.",
                "LinkedIn may not take it; the invitation can go without a note."));
  }

  @Test
  void nothingIsCountedWhereThereIsNoLimit() {
    var desk = WritingDesk.withPriya();
    desk.model.track(Tracking.DEFAULT);
    desk.model.choose(Account.PREMIUM);
    assertThat(said(desk)).isEmpty();

    desk.model.choose(Account.FREE);
    desk.model.track(Tracking.DEFAULT.withNotesAMonth(Optional.empty()));
    assertThat(said(desk)).isEmpty();
  }

  private static Optional<String> said(WritingDesk desk) {
    return desk.model.allowance().left().get().map(Allowance.Left::said);
  }
}
