package app.connote.ui.history;

import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import javafx.scene.control.Tooltip;

/// The button that takes back the last act, beside what there is to say.
public final class UndoButton {
  private UndoButton() {}

  /// A button called `id` that does `undo`, which takes back `way`.
  public static KeyedButton of(Acts.Way way, String id, Runnable undo) {
    // Beside a sentence about something else, “Undo” would promise to take that back.
    var button = new KeyedButton(way.isSaid() ? "Undo" : "Undo the change before", Keys.UNDO, undo);
    button.setId(id);
    String help = "Takes back " + way.what();
    button.setTooltip(new Tooltip(help));
    button.setAccessibleHelp(help + ". " + Keys.UNDO.getDisplayText());
    return button;
  }
}
