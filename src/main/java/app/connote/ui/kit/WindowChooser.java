package app.connote.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks for files as the computer's other programs do.
///
/// @param owner the window that waits meanwhile
/// @param read what the dialog to read a file is called
/// @param write what the dialog to write one is called
/// @param kind what such files are called
/// @param patterns how their names end, such as `*.csv`
public record WindowChooser(
    Window owner, String read, String write, String kind, List<String> patterns)
    implements Chooser {
  public WindowChooser {
    patterns = List.copyOf(patterns);
  }

  @Override
  public Optional<Path> toRead() {
    return path(dialog(read).showOpenDialog(owner));
  }

  @Override
  public Optional<Path> toWrite(String name) {
    FileChooser dialog = dialog(write);
    dialog.setInitialFileName(name);
    return path(dialog.showSaveDialog(owner));
  }

  private FileChooser dialog(String title) {
    var dialog = new FileChooser();
    dialog.setTitle(title);
    dialog
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(kind, patterns),
            new FileChooser.ExtensionFilter("All files", "*.*"));
    return dialog;
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }
}
