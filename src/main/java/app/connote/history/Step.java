package app.connote.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// One step in a note's life.
///
/// @param state what it became, which is never [State#DRAFT]: every note begins as one
/// @param at when, to the millisecond
public record Step(State state, Instant at) {
  public Step {
    if (state == State.DRAFT) {
      throw new IllegalArgumentException("A note is a draft before its first step.");
    }
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }
}
