package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Wrote `history-v3.db`, a file of the third version, which every later version must read. Run it
/// again only for a new file under a new name.
final class ThirdVersion {
  static final Instant DAY = Instant.parse("2026-11-23T09:00:00Z");

  private ThirdVersion() {}

  /// Writes `history.db` into the folder named by the only argument.
  public static void main(String[] args) {
    try (var history = SqliteHistory.open(new DataFolder(Path.of(args[0])))) {
      history.save(
          draft(1, "Ingrid", "Hi Ingrid, your talk at JFokus was a pleasure.", State.COPIED));
      history.save(draft(2, "Łukasz", "Hi Łukasz, we met at JFokus.", State.DRAFT));
      history.save(draft(3, "Ingrid", "Hi Ingrid, thank you for accepting.", State.COPIED));
    }
  }

  private static Draft draft(int number, String person, String text, State state) {
    return new Draft(
        UUID.fromString("00000000-0000-4000-8000-00000000000" + number),
        "heard-you-speak",
        Account.FREE,
        new Facts(Map.of("first_name", person, "event", "JFokus")),
        text,
        "heard-you-speak-" + number,
        state,
        DAY,
        DAY.plusSeconds(60L * number),
        List.of());
  }
}
