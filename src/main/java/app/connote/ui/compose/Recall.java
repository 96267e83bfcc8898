package app.connote.ui.compose;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.lint.Earlier;
import app.connote.lint.Past;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Looks up which notes the writer has copied before, so that the note at hand can be compared with
/// them.
public final class Recall {
  private final History history;
  private final Background background;
  private final Clock clock;

  /// Looks into `history` in `background`; days are those of `clock`'s zone.
  public Recall(History history, Background background, Clock clock) {
    this.history = history;
    this.background = background;
    this.clock = clock;
  }

  /// Hands all that was copied to `remember`. Where it cannot be read, nothing is handed over.
  public void everything(Consumer<Past> remember) {
    background.ask(() -> past(Optional.empty()), remember, _ -> {});
  }

  /// As above, without the note called `id`, which is being written anew.
  void everythingBut(UUID id, Consumer<Past> remember) {
    background.ask(() -> past(Optional.of(id)), remember, _ -> {});
  }

  private Past past(Optional<UUID> but) {
    var notes =
        history.copied(Past.MOST).stream()
            .filter(draft -> but.filter(draft.id()::equals).isEmpty())
            .map(this::earlier)
            .toList();
    return new Past(notes, local(clock.instant()));
  }

  private Earlier earlier(Draft draft) {
    return new Earlier(draft.relationship(), draft.facts(), draft.text(), local(draft.changed()));
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, clock.getZone());
  }
}
