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
import java.util.UUID;

/// A history of invitations of which some have waited too long, some are due and some will be.
final class DueNotes {
  private static final List<Sent> ALL =
      List.of(
          new Sent(
              "Laura",
              "after-conversation",
              "Hi Laura, our talk about pricing tests has stayed with me. I would be glad to stay"
                  + " in touch and hear how yours goes. Shall we connect?",
              17,
              List.of()),
          new Sent(
              "Mei",
              "met-at-event",
              "Hi Mei, your question about async traits made my evening at the Rust meetup in"
                  + " Denver. May I add you here, and send the example we spoke of?",
              9,
              List.of()),
          new Sent(
              "Adeyemi",
              "met-at-event",
              "Hello Adeyemi, it was good to compare notes on hiring engineers at the Denver"
                  + " Summit. Shall we connect and go on?",
              7,
              List.of()),
          new Sent(
              "Noor",
              "heard-you-speak",
              "Hi Noor, thank you for the panel on maps in Denver. The part on colour changed how I"
                  + " draw mine, and I would like to follow your work.",
              12,
              List.of(new Became(State.ACCEPTED, 0))),
          new Sent(
              "Jean-Luc",
              "same-school",
              "Hi Jean-Luc, we both went to Hill School, a few years apart. I would like to hear"
                  + " where remote teams took you. Happy to connect?",
              34,
              List.of(new Became(State.WITHDRAWN, 22))),
          new Sent(
              "Tomasz",
              "mutual-connection",
              "Hello Tomasz, Priya told me about your accessible charts, and I am about to draw"
                  + " some. May I add you here?",
              5,
              List.of()),
          new Sent(
              "Lena",
              "read-your-post",
              "Hi Lena, your post on kind rejections changed the letter I send. I would like to"
                  + " read more of you. Shall we connect?",
              20,
              List.of(new Became(State.ACCEPTED, 6), new Became(State.FOLLOWED_UP, 4))));

  /// A note that went to `name` so many `days` ago, and what became of it since.
  private record Sent(
      String name, String relationship, String text, int days, List<Became> later) {}

  /// What a note became so many `days` ago.
  private record Became(State state, int days) {}

  private DueNotes() {}

  /// Writes them into the history in `folder` as if it were `now`.
  static void write(DataFolder folder, Instant now) {
    try (var history = SqliteHistory.open(folder)) {
      ALL.forEach(sent -> history.save(note(sent, now)));
    }
  }

  private static Draft note(Sent sent, Instant now) {
    Instant out = now.minus(Duration.ofDays(sent.days));
    Life life = Life.begun(out).become(State.COPIED, out).become(State.SENT, out);
    for (Became became : sent.later) {
      life = life.become(became.state, now.minus(Duration.ofDays(became.days)));
    }
    return new Draft(
            UUID.randomUUID(),
            sent.relationship,
            Account.FREE,
            new Facts(Map.of("first_name", sent.name)),
            sent.text,
            "",
            State.DRAFT,
            out,
            out)
        .living(life, life.since());
  }
}
