package app.connote.history;

import app.connote.note.Account;
import app.connote.note.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Notes with lives to test with.
final class Lives {
  static final Instant BEGUN = Instant.parse("2026-10-31T09:30:00Z");

  private Lives() {}

  /// A note whose life is described as `sent 2026-11-01, followed-up 2026-11-08 later 2026-11-12`.
  static Draft draft(String described) {
    return draft(new UUID(1, described.hashCode()), "met-at-event", described);
  }

  /// As above, called `id` and for `relationship`.
  static Draft draft(UUID id, String relationship, String described) {
    Life life = Life.begun(BEGUN);
    for (String step : described.split(", ", -1)) {
      life = step.equals("draft") ? life : with(life, List.of(step.split(" ", -1)));
    }
    return new Draft(
        id,
        Person.unknown(id),
        relationship,
        Account.FREE,
        new Facts(Map.of("first_name", "Priya")),
        "Hi Priya.",
        "",
        life,
        life.since(),
        List.of());
  }

  private static Life with(Life life, List<String> step) {
    State state = State.of(step.getFirst()).orElseThrow();
    Life now =
        life.become(state, LocalDate.parse(step.get(1)).atTime(9, 0).toInstant(ZoneOffset.UTC));
    return step.size() < 4 ? now : now.putOff(LocalDate.parse(step.get(3)));
  }
}
