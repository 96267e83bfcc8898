package app.connote;

import app.connote.history.History;
import app.connote.settings.Tracking;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/// The notes that are older than the person wants them kept.
///
/// @param tell told what the person should know
record OldNotes(History history, Background background, Clock clock, Consumer<String> tell) {
  /// Forgets the notes that have not changed for as many months as `tracking` says, if notes are
  /// not kept for ever.
  void forget(Tracking tracking) {
    Instant open = past(tracking.periods().expire());
    tracking
        .monthsKept()
        .ifPresent(
            many ->
                background.ask(
                    () -> history.forgetBefore(past(many), open),
                    notes -> said(notes, many),
                    failure -> tell.accept(String.valueOf(failure.getMessage()))));
  }

  /// How many notes `tracking` would have forgotten at the next start. This blocks.
  int count(Tracking tracking) {
    Instant open = past(tracking.periods().expire());
    return tracking.monthsKept().map(many -> history.countBefore(past(many), open)).orElse(0);
  }

  private Instant past(int months) {
    return clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
  }

  private void said(int notes, int months) {
    if (notes > 0) {
      String count = notes == 1 ? "1 note that had" : notes + " notes that had";
      tell.accept("Forgot %s not changed for %d months, as Settings say.".formatted(count, months));
    }
  }
}
