package app.connote.ui.queue;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for files as the computer's other programs do.
///
/// @param owner the window that waits meanwhile
public record WindowChooser(Window owner) implements Chooser {
  @Override
  public Optional<Path> toRead() {
    return path(dialog("Choose a table of people").showOpenDialog(owner));
  }

  @Override
  public Optional<Path> toWrite(String name) {
    FileChooser dialog = dialog("Export the queue");
    dialog.setInitialFileName(name);
    return path(dialog.showSaveDialog(owner));
  }

  private static FileChooser dialog(String title) {
    var dialog = new FileChooser();
    dialog.setTitle(title);
    dialog
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("Tables (CSV)", "*.csv", "*.CSV", "*.tsv", "*.txt"),
            new FileChooser.ExtensionFilter("All files", "*.*"));
    return dialog;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
