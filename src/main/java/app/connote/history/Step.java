package app.connote.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// One step in a note's life.
///
/// @param state what it became, which is never [State#DRAFT]: every note begins as one
/// @param at when, to the millisecond
/// @param later the day to which what would be due after this step was put off, if it was
public record Step(State state, Instant at, Optional<LocalDate> later) {
  public Step {
    if (state == State.DRAFT) {
      throw new IllegalArgumentException("A note is a draft before its first step.");
    }
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /// A step after which nothing is put off.
  public Step(State state, Instant at) {
    this(state, at, Optional.empty());
  }
}
