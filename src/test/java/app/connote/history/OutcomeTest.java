package app.connote.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Instant FIFTH = Instant.parse("2026-11-05T09:00:00Z");

  @Test
  void whoeverWasThankedHasAcceptedAllTheSame() {
    assertThat(accepted("sent 2026-11-01, accepted 2026-11-05, followed-up 2026-11-06"))
        .contains(FIFTH);
    assertThat(accepted("sent 2026-11-01, followed-up 2026-11-04, accepted 2026-11-05"))
        .contains(FIFTH);
  }

  @Test
  void whateverElseBecameOfANoteItWasNotAccepted() {
    assertThat(accepted("sent 2026-11-01, accepted 2026-11-05, declined 2026-11-05")).isEmpty();
    assertThat(accepted("sent 2026-11-01, accepted 2026-11-05, no-answer 2026-11-05")).isEmpty();
    assertThat(accepted("sent 2026-11-01, followed-up 2026-11-08")).isEmpty();
  }

  @Test
  void aNoteThatWasOnlyCopiedHasNoOutcome() {
    assertThat(Outcome.of(Lives.draft("copied 2026-11-01"))).isEmpty();
  }

  private static Optional<Instant> accepted(String life) {
    return Outcome.of(Lives.draft(life)).orElseThrow().accepted();
  }
}
