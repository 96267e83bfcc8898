package app.connote.store;

import app.connote.history.Dismissal;
import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Drafts to test with.
final class Drafts {
  static final Instant BEGUN = Instant.parse("2026-11-02T09:30:00.123Z");

  private Drafts() {}

  /// A draft to `person` that reads `text`, of which `dismissed` is dismissed, last changed
  /// `minute` minutes after it was begun.
  static Draft draft(String person, String text, int minute, Dismissal... dismissed) {
    return new Draft(
        UUID.randomUUID(),
        "met-at-event",
        Account.PREMIUM,
        new Facts(Map.of("first_name", person, "event", "DevConf")),
        text,
        "met-at-event-1",
        State.COPIED,
        BEGUN,
        BEGUN.plusSeconds(60L * minute),
        List.of(dismissed));
  }
}
