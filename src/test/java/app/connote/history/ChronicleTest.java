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

    Chronicle.Written written = sent();

    assertThat(written.before()).isEqualTo(named);
    assertThat(history.kept()).containsExactly(named.become(State.SENT, NOW));
  }

  @Test
  void aLifeIsGivenBackWithoutWhatWasWrittenSince() {
    history.save(note);
    Chronicle.Written written = sent();
    history.save(history.kept().getFirst().to(note.person().named("Priya Rao")));

    assertThat(chronicle.takeBack(written)).isTrue();

    assertThat(history.kept()).containsExactly(note.to(note.person().named("Priya Rao")));
  }

  @Test
  void aNoteThatHasGotAnotherReaderMeanwhileKeepsThem() {
    history.save(note);
    Chronicle.Written written = sent();
    Person ada = Person.unknown().named("Ada Example");
    history.save(history.kept().getFirst().to(ada));

    chronicle.takeBack(written);
    assertThat(history.kept()).containsExactly(note.to(ada));

    sent();
    assertThat(history.kept()).containsExactly(note.to(ada).become(State.SENT, NOW));
  }

  @Test
  void aNoteOfWhichMoreHasBecomeSinceStaysAsItIs() {
    history.save(note);
    Chronicle.Written written = sent();
    Draft accepted = history.kept().getFirst().become(State.ACCEPTED, NOW);
    history.save(accepted);

    assertThat(chronicle.takeBack(written)).isFalse();

    assertThat(history.kept()).containsExactly(accepted);
  }

  @Test
  void aDeletedNoteComesBackAsItWasKept() {
    Draft named = note.to(note.person().named("Priya Rao"));
    history.save(named);
    Chronicle.Written written = chronicle.delete(note).orElseThrow();
    assertThat(history.kept()).isEmpty();

    assertThat(chronicle.takeBack(written)).isTrue();

    assertThat(history.kept()).containsExactly(named);
  }

  @Test
  void aNoteThatIsGoneDoesNotComeBackByBeingMarked() {
    assertThat(chronicle.write(note, life -> life.become(State.SENT, NOW), NOW)).isEmpty();
    assertThat(chronicle.delete(note)).isEmpty();

    history.save(note);
    Chronicle.Written written = sent();
    history.delete(note.id());
    assertThat(chronicle.takeBack(written)).isFalse();

    assertThat(history.kept()).isEmpty();
  }

  @Test
  void aMarkPutsAnEarlierOneRight() {
    Draft accepted = note.become(State.SENT, NOW).become(State.ACCEPTED, NOW);
    history.save(accepted);

    Chronicle.Written written = chronicle.mark(accepted, State.WITHDRAWN, NOW).orElseThrow();

    assertThat(written.isCorrection()).isTrue();
    assertThat(history.kept().getFirst().life().at(State.ACCEPTED)).isEmpty();
    assertThat(chronicle.takeBack(written)).isTrue();
    assertThat(history.kept()).containsExactly(accepted);
  }

  @Test
  void whatAMarkCannotKnowOfItDoesNotContradict() {
    Draft sent = note.become(State.SENT, NOW);
    Draft accepted = sent.become(State.ACCEPTED, NOW);
    history.save(accepted);

    Chronicle.Written written = chronicle.mark(sent, State.WITHDRAWN, NOW).orElseThrow();

    assertThat(written.isNothing()).isTrue();
    assertThat(history.kept()).containsExactly(accepted);
    assertThat(chronicle.mark(sent, State.FOLLOWED_UP, NOW).orElseThrow().isCorrection()).isFalse();
    assertThat(history.kept()).containsExactly(accepted.become(State.FOLLOWED_UP, NOW));
  }

  private Chronicle.Written sent() {
    return chronicle.write(note, life -> life.become(State.SENT, NOW), NOW).orElseThrow();
  }
}
