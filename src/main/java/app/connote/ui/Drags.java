package app.connote.ui;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// What the window asks of files that are dragged over it.
///
/// @param files which they are
/// @param welcome tells whoever drags them that they can be dropped
public record Drags(Function<DragEvent, List<File>> files, Consumer<DragEvent> welcome) {
  /// Files dragged from another program.
  public static final Drags OUTSIDE =
      new Drags(
          drag -> drag.getDragboard().getFiles(),
          drag -> drag.acceptTransferModes(TransferMode.COPY));
}
