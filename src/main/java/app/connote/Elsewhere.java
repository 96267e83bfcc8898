package app.connote;

import app.connote.history.Draft;
import app.connote.ui.ChoicesModel;
import app.connote.ui.compose.ComposeModel;
import app.connote.ui.queue.QueueModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Where notes are known outside the history: at the desk, in the queue, and by their readers'
/// names among the person's own words.
record Elsewhere(ComposeModel compose, QueueModel queue, ChoicesModel choices)
    implements Consumer<List<Draft>> {
  /// Forgets `notes` and whom they are for.
  @Override
  public void accept(List<Draft> notes) {
    notes.forEach(note -> compose.release(note.id()));
    queue.forget(notes);
    notes.stream().flatMap(Elsewhere::names).distinct().forEach(choices::removeWord);
  }

  private static Stream<String> names(Draft note) {
    return Stream.of(note.name(), note.facts().value("first_name").orElse(""))
        .flatMap(name -> Stream.of(name.split("[\\s,]+")))
        .filter(name -> !name.isEmpty());
  }
}
