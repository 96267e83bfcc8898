package app.connote.store;

import app.connote.history.Life;
import app.connote.history.State;
import app.connote.history.Step;
import app.connote.history.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The steps of a note and its earlier wordings, as one JSON list each. Times are epoch
/// milliseconds, UTC; the day to which something was put off is an ISO date.
final class LifeJson {
  private LifeJson() {}

  private record Taken(String state, long at, Optional<String> later) {
    static Taken of(Step step) {
      return new Taken(
          step.state().id(), step.at().toEpochMilli(), step.later().map(LocalDate::toString));
    }

    /// The step, unless a newer version of the program knows more states.
    Optional<Step> step() {
      return State.of(state)
          .filter(known -> known != State.DRAFT)
          .map(known -> new Step(known, Instant.ofEpochMilli(at), later.map(LocalDate::parse)));
    }
  }

  private record Said(String text, long copied) {
    static Said of(Version version) {
      return new Said(version.text(), version.copied().toEpochMilli());
    }

    Version version() {
      return new Version(text, Instant.ofEpochMilli(copied));
    }
  }

  static String steps(Life life) {
    return StrictJson.write(life.steps().stream().map(Taken::of).toList());
  }

  static String versions(Life life) {
    return StrictJson.write(life.versions().stream().map(Said::of).toList());
  }

  /// The life that began at `begun` epoch milliseconds and went as `steps` and `versions` say; what
  /// was once written of it need not be possible, and is put right.
  static Life read(long begun, String steps, String versions) {
    List<Step> taken =
        StrictJson.readList(steps, Taken.class).stream()
            .flatMap(each -> each.step().stream())
            .toList();
    List<Version> said =
        StrictJson.readList(versions, Said.class).stream().map(Said::version).toList();
    return Life.of(Instant.ofEpochMilli(begun), taken, said);
  }
}
