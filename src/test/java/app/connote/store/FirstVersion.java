package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Wrote `history-v1.db`, the file of the first version that every later version must read. Run it
/// again only for a new file under a new name.
final class FirstVersion {
  private FirstVersion() {}

  /// Writes `history.db` into the folder named by the only argument.
  public static void main(String[] args) {
    Instant day = Instant.parse("2026-11-21T09:00:00Z");
    try (var history = SqliteHistory.open(new DataFolder(Path.of(args[0])))) {
      history.save(
          new Draft(
              UUID.fromString("00000000-0000-4000-8000-000000000001"),
              "met-at-event",
              Account.FREE,
              new Facts(Map.of("first_name", "Priya", "event", "DevConf")),
              "Hi Priya, good to meet you at DevConf.",
              "met-at-event-1",
              State.COPIED,
              day,
              day.plusSeconds(60)));
      history.save(
          new Draft(
              UUID.fromString("00000000-0000-4000-8000-000000000002"),
              "heard-you-speak",
              Account.PREMIUM,
              new Facts(Map.of("first_name", "Tomás", "event", "KubeCon")),
              "Hi Tomás, your KubeCon talk stayed with me.",
              "",
              State.DRAFT,
              day.plusSeconds(120),
              day.plusSeconds(180)));
    }
  }
}
