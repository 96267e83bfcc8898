package app.connote.bench;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// How long forgetting a person takes with many notes and as many backups as are ever kept, each of
/// which knows the person. Takes the number of notes and prints the milliseconds.
final class ForgetFigures {
  private static final int BACKUPS = 20;

  private ForgetFigures() {}

  public static void main(String[] args) throws IOException {
    int notes = Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("connote-forget-");
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      for (int number = 0; number < notes; number++) {
        history.save(note("Person" + number));
      }
      Draft meant = note("Xiomara");
      history.save(meant);
      for (int number = 0; number < BACKUPS; number++) {
        history.backups().make();
      }
      int backups = history.backups().all().size();
      long begun = System.nanoTime();
      history.forget(meant.person().id());
      System.out.printf(
          "%d notes, %d backups, %d bytes each: %d ms%n",
          notes,
          backups,
          history.backups().all().getFirst().bytes(),
          (System.nanoTime() - begun) / 1_000_000);
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }

  private static Draft note(String name) {
    Instant now = Instant.now();
    return new Draft(
        UUID.randomUUID(),
        "met-at-event",
        Account.FREE,
        new Facts(Map.of("first_name", name, "event", "DevConf")),
        "Hi "
            + name
            + ", it was good to meet you at DevConf. I have thought more about onboarding metrics"
            + " since. Shall we connect and keep talking?",
        "",
        State.COPIED,
        now,
        now);
  }
}
