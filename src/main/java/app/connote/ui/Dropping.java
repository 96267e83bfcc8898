package app.connote.ui;

import app.connote.ui.kit.Screen;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;

/// Files dropped anywhere on the window, one at a time: each goes to the screen that takes it, and
/// where none does, it is said what can be dropped.
final class Dropping {
  private static final String SUBJECT = "dropped";

  private final Window window;
  private final Supplier<Screen> shown;
  private final List<Taker> takers;
  private final Drags drags;

  /// What is dropped on `window` goes to one of `takers`: to the one whose screen is `shown`, or
  /// else to the first that wants it.
  Dropping(Window window, Supplier<Screen> shown, List<Taker> takers, Drags drags) {
    this.window = window;
    this.shown = shown;
    this.takers = takers;
    this.drags = drags;
  }

  /// Takes what is dropped on `scene` from now on.
  void watch(Scene scene) {
    scene.setOnDragOver(this::welcome);
    scene.setOnDragDropped(this::drop);
  }

  /// Every file may be dropped: where it is of no use, that is said then.
  private void welcome(DragEvent drag) {
    if (!drags.files().apply(drag).isEmpty()) {
      drags.welcome().accept(drag);
      drag.consume();
    }
  }

  private void drop(DragEvent drag) {
    List<Path> files = drags.files().apply(drag).stream().map(File::toPath).toList();
    Optional<Taker> taker = files.size() == 1 ? taker(files.getFirst()) : Optional.empty();
    taker.ifPresentOrElse(
        found -> {
          window.tell(SUBJECT, Optional.empty());
          window.show(found.screen());
          found.take().accept(files.getFirst());
        },
        () -> window.tell(SUBJECT, Optional.of(refusal(files))));
    drag.setDropCompleted(taker.isPresent());
    drag.consume();
  }

  private Optional<Taker> taker(Path file) {
    return Stream.concat(
            takers.stream().filter(each -> each.screen().equals(shown.get())), takers.stream())
        .filter(each -> each.wanted().test(file))
        .findFirst();
  }

  private static String refusal(List<Path> files) {
    return files.size() == 1
        ? "Connote cannot use “"
            + files.getFirst().getFileName()
            + "”. Drop LinkedIn’s export (.zip), a table of people (.csv) or a pack of templates"
            + " (.json)."
        : "Drop one file at a time.";
  }
}
