package app.connote;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.State;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.store.DataFolder;
import app.connote.store.SqliteHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// A history of notes that nobody wrote, in which some kinds were accepted more often than others.
final class InventedNotes {
  private static final List<Kind> KINDS =
      List.of(
          new Kind("met-at-event", 84, 0.85, 28),
          new Kind("not-met", 48, 0.28, 22),
          new Kind("after-conversation", 24, 0.6, 38),
          new Kind("same-school", 18, 0.55, 25),
          new Kind("mutual-connection", 14, 0.6, 31),
          new Kind("seeker-to-recruiter", 6, 0.4, 44));

  private final Random random = new Random(4);
  private final Instant now;

  private record Kind(String relationship, int sent, double accepted, int words) {}

  private InventedNotes(Instant now) {
    this.now = now;
  }

  /// Writes them into the history in `folder` as if it were `now`.
  static void write(DataFolder folder, Instant now) {
    var notes = new InventedNotes(now);
    try (var history = SqliteHistory.open(folder)) {
      for (Kind kind : KINDS) {
        for (int number = 0; number < kind.sent; number++) {
          history.save(notes.note(kind, number));
        }
      }
    }
  }

  private Draft note(Kind kind, int number) {
    Instant sent = now.minus(Duration.ofHours(random.nextInt(24 * 220)));
    Life life = Life.begun(sent).become(State.COPIED, sent).become(State.SENT, sent);
    double days = -Math.log(1 - random.nextDouble()) * 5;
    Instant accepted = sent.plus(Duration.ofMinutes((long) (days * 1440)));
    if (random.nextDouble() < kind.accepted && accepted.isBefore(now)) {
      life = life.become(State.ACCEPTED, accepted);
    }
    String text = "word ".repeat(kind.words - 6 + random.nextInt(13)).strip();
    return new Draft(
            UUID.randomUUID(),
            kind.relationship,
            Account.FREE,
            new Facts(Map.of("first_name", "Ann" + number)),
            text,
            kind.relationship + "-" + (1 + random.nextInt(2)),
            State.DRAFT,
            sent,
            sent)
        .living(life, life.since());
  }
}
