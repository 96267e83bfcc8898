package app.connote.store;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.history.Version;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Wrote `history-v4.db`, a file of the fourth version, which every later version must read. Run it
/// again only for a new file under a new name.
final class FourthVersion {
  static final Instant DAY = Instant.parse("2026-11-24T09:00:00Z");

  static final Person SOLVEIG =
      new Person(
          new UUID(4, 1),
          "Sólveig Jónsdóttir",
          Optional.of(new Profile("solveig-jons")),
          "Nordic Harvest",
          "Agronomist",
          Optional.of(LocalDate.of(2026, 11, 20)));

  /// How the note to Sólveig began, was worded anew, and what became of it.
  static final Life LIFE =
      Life.begun(DAY)
          .after(new Version("Hi Sólveig, your barley trial intrigued me.", DAY.plusSeconds(30)))
          .become(State.COPIED, DAY.plusSeconds(60))
          .become(State.SENT, DAY.plusSeconds(120))
          .become(State.ACCEPTED, DAY.plusSeconds(180));

  private FourthVersion() {}

  /// Writes `history.db` into the folder named by the only argument.
  public static void main(String[] args) {
    try (var history = SqliteHistory.open(new DataFolder(Path.of(args[0])))) {
      history.save(SOLVEIG);
      history.save(
          draft(1, "Sólveig", "Hi Sólveig, your barley trial stayed with me.", SOLVEIG, LIFE));
      history.save(
          draft(
              2,
              "Tunde",
              "Hi Tunde, we met at AgriTech.",
              Person.unknown(new UUID(4, 12)),
              Life.begun(DAY)));
      history.save(
          draft(
              3,
              "Sólveig",
              "Hi Sólveig, thank you for accepting.",
              SOLVEIG,
              Life.begun(DAY).become(State.COPIED, DAY.plusSeconds(240))));
    }
  }

  private static Draft draft(int number, String name, String text, Person person, Life life) {
    return new Draft(
        new UUID(4, 10 + number),
        person,
        "heard-you-speak",
        Account.FREE,
        new Facts(Map.of("first_name", name, "event", "AgriTech")),
        text,
        "heard-you-speak-" + number,
        life,
        DAY.plusSeconds(600 - 60L * number),
        List.of());
  }
}
