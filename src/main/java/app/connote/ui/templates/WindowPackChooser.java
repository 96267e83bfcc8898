package app.connote.ui.templates;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks for packs as the computer's other programs ask for files.
///
/// @param owner the window that waits meanwhile
public record WindowPackChooser(Window owner) implements PackChooser {
  @Override
  public Optional<Path> toRead() {
    return Optional.ofNullable(dialog("Choose a pack of templates").showOpenDialog(owner))
        .map(File::toPath);
  }

  @Override
  public Optional<Path> toWrite(String name) {
    FileChooser dialog = dialog("Export your templates");
    dialog.setInitialFileName(name);
    return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
  }

  private static FileChooser dialog(String title) {
    var dialog = new FileChooser();
    dialog.setTitle(title);
    dialog
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter("Packs (JSON)", "*.json", "*.JSON"),
            new FileChooser.ExtensionFilter("All files", "*.*"));
    return dialog;
  }
}
