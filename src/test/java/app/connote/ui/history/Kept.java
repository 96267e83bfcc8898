package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Notes of a history to test with.
final class Kept {
  static final Instant BEGUN = Instant.parse("2026-11-02T09:30:00Z");

  private Kept() {}

  /// A note to `person` that reads `text`, last changed `minute` minutes after it was begun.
  static Draft draft(String person, String text, State state, int minute) {
    return new Draft(
        UUID.randomUUID(),
        "met-at-event",
        Account.FREE,
        new Facts(Map.of("first_name", person, "event", "DevConf")),
        text,
        "",
        state,
        BEGUN,
        BEGUN.plusSeconds(60L * minute));
  }
}
