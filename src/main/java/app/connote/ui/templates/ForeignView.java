package app.connote.ui.templates;

import app.connote.template.Conversion;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Offers to put a template from another tool into our language, and says what becomes of each of
/// its marks.
final class ForeignView extends VBox {
  private static final int MOST = 12;

  private final Runnable convert;

  /// An offer that `convert` takes up.
  ForeignView(Runnable convert) {
    this.convert = convert;
    setId("foreign");
    getStyleClass().add("foreign");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /// Offers `conversion`, or nothing.
  void show(Optional<Conversion> conversion) {
    setVisible(conversion.isPresent());
    getChildren().clear();
    conversion.ifPresent(this::offer);
  }

  private void offer(Conversion conversion) {
    var button = new KeyedButton("Convert", Keys.FIX, convert);
    button.setId("convert");
    getChildren()
        .setAll(
            Texts.wrapped(
                "This has the marks of another tool. Converted, they read so:", "standing"),
            marks(conversion),
            button);
  }

  private static GridPane marks(Conversion conversion) {
    var grid = new GridPane();
    grid.getStyleClass().add("foreign-marks");
    var fates = new ColumnConstraints();
    fates.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(new ColumnConstraints(), fates);
    conversion.marks().stream()
        .limit(MOST)
        .map(each -> ForeignMark.of(each, conversion))
        .forEach(
            mark -> {
              Label name = Texts.styled(mark.mark(), "foreign-mark");
              grid.addRow(grid.getRowCount(), name, Texts.wrapped(mark.fate(), "quiet"));
            });
    return grid;
  }
}
