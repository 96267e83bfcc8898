package app.connote.ui.compose;

import app.connote.lint.Known;
import app.connote.lint.Past;
import java.util.List;
import java.util.Optional;

/// What the writer has sent before, as far as it matters for the note at hand: put together from
/// what is looked up at different times.
final class Memory {
  private final Manuscript manuscript;
  private Past past = Past.NONE;
  private List<Known> people = List.of();
  private Optional<Integer> left = Optional.empty();

  /// Has the notes of `manuscript` compared with what is remembered.
  Memory(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /// These notes were copied before.
  void remember(Past notes) {
    past = notes;
    manuscript.remember(whole());
  }

  /// One of `people` may be the reader of the note at hand.
  void meet(List<Known> people) {
    if (!this.people.equals(people)) {
      this.people = people;
      manuscript.recheck(whole());
    }
  }

  /// So many notes are `left` this month.
  void leave(Optional<Integer> left) {
    if (!this.left.equals(left)) {
      this.left = left;
      manuscript.recheck(whole());
    }
  }

  private Past whole() {
    return past.knowing(people).leaving(left);
  }
}
