package app.connote.ui.templates;

import app.connote.compose.OwnTemplates;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is done to templates, said in a sentence and taken back if the person wants.
final class Acts {
  private final Choosing choosing;
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);

  /// Acts on the templates that are chosen from in `choosing`.
  Acts(Choosing choosing) {
    this.choosing = choosing;
  }

  /// What there is to say after the last act.
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// Says `what`.
  void say(Said what) {
    said.set(what);
  }

  /// Says `text`, with nothing to be taken back.
  void say(String text) {
    say(Said.of(text));
  }

  /// Says what `failure` says.
  void fail(Exception failure) {
    say(String.valueOf(failure.getMessage()));
  }

  /// Makes the templates `after`, says so in `sentence`, and offers to take that back: those called
  /// `ids`, in which they differ, become what they are now, and what else was done since stays.
  void act(List<String> ids, OwnTemplates after, String sentence) {
    OwnTemplates before = choosing.own();
    Optional<String> chosenBefore = choosing.entry().map(Entry::id);
    choosing.change(after);
    Runnable undo =
        () -> {
          choosing.want(chosenBefore);
          OwnTemplates now = choosing.own();
          for (String id : ids) {
            now = now.restoring(id, before);
          }
          choosing.change(now);
        };
    say(new Said(sentence, Optional.of(undo), false));
  }

  /// Takes the last act back, where that is offered.
  void undo() {
    Optional<Runnable> undo = said.get().undo();
    say(Said.NOTHING);
    undo.ifPresent(Runnable::run);
  }
}
