package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where notes stand in a list that one goes through: newest first, but one of which only more has
/// become since it was listed stays where it stood, for whoever marks it is looking at it.
final class Places {
  private Map<UUID, Placed> listed = Map.of();

  /// A note that was listed as if last changed at the moment `as`.
  private record Placed(Draft draft, Instant as) {}

  /// Forgets where notes stood.
  void clear() {
    listed = Map.of();
  }

  /// The notes of `found`, which come newest first, where they stand.
  List<Draft> arrange(List<Draft> found) {
    List<Placed> now = found.stream().map(draft -> new Placed(draft, as(draft))).toList();
    listed = now.stream().collect(Collectors.toMap(each -> each.draft().id(), each -> each));
    return now.stream()
        .sorted(Comparator.comparing(Placed::as).reversed())
        .map(Placed::draft)
        .toList();
  }

  private Instant as(Draft draft) {
    Placed before = listed.get(draft.id());
    return before != null && isOnlyMarked(before.draft(), draft) ? before.as() : draft.changed();
  }

  /// Whether nothing but what became of it tells the note `now` from what it was. A note that is
  /// copied again has become nothing else, or has a later copy.
  private static boolean isOnlyMarked(Draft then, Draft now) {
    Life life = now.life();
    boolean moved = then.life().equals(life) && !then.changed().equals(now.changed());
    return !moved
        && then.living(life, now.changed()).equals(now)
        && then.life().at(State.COPIED).equals(life.at(State.COPIED));
  }
}
