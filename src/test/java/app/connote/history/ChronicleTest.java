package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.ui.MemoryHistory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

  private final MemoryHistory history = new MemoryHistory();
  private final Chronicle chronicle = new Chronicle(history);
  private final Draft note = Lives.draft("copied 2026-11-01");

  @Test
  void whatWasWrittenMeanwhileStays() {
    Draft named = note.to(note.person().named("Priya Rao"));
    history.save(named);

    Draft before = chronicle.write(note, life -> life.become(State.SENT, NOW), NOW);

    assertThat(before).isEqualTo(named);
    assertThat(history.kept()).containsExactly(named.become(State.SENT, NOW));
  }

  @Test
  void aLifeIsGivenBackWithoutWhatWasWrittenSince() {
    history.save(note);
    Draft before = chronicle.write(note, life -> life.become(State.SENT, NOW), NOW);
    history.save(history.kept().getFirst().to(note.person().named("Priya Rao")));

    chronicle.restore(before);

    assertThat(history.kept()).containsExactly(note.to(note.person().named("Priya Rao")));
  }

  @Test
  void aDeletedNoteComesBackWhole() {
    chronicle.restore(note);

    assertThat(history.kept()).containsExactly(note);
  }
}
