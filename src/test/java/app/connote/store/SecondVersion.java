package app.connote.store;

import app.connote.history.Dismissal;
import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Wrote `history-v2.db`, a file of the second version, which every later version must read. Run it
/// again only for a new file under a new name.
final class SecondVersion {
  static final Dismissal DISMISSED = new Dismissal("stock-phrase", "your “dream” team", 2);

  private static final Instant DAY = Instant.parse("2026-11-22T09:00:00Z");

  private SecondVersion() {}

  /// Writes `history.db` into the folder named by the only argument.
  public static void main(String[] args) {
    try (var history = SqliteHistory.open(new DataFolder(Path.of(args[0])))) {
      history.save(
          draft(
              1, "Zoë", "Hi Zoë, thank you for the walk through PyCon.", State.COPIED, List.of()));
      history.save(
          draft(
              2,
              "Kwame",
              "Hi Kwame, your “dream” team at PyCon is hiring, I hear.",
              State.DRAFT,
              List.of(DISMISSED)));
    }
  }

  private static Draft draft(
      int number, String person, String text, State state, List<Dismissal> dismissed) {
    return new Draft(
        UUID.fromString("00000000-0000-4000-8000-00000000000" + number),
        "met-at-event",
        Account.FREE,
        new Facts(Map.of("first_name", person, "event", "PyCon")),
        text,
        "",
        state,
        DAY,
        DAY.plusSeconds(60L * number),
        dismissed);
  }
}
