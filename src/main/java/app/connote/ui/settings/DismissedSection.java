package app.connote.ui.settings;

import app.connote.lint.Finding;
import app.connote.ui.kit.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What is dismissed for the note at hand.
final class DismissedSection extends Section {
  private final NoteAtHand note;
  private final VBox list = new VBox();
  private @Nullable List<Finding> shown;

  DismissedSection(NoteAtHand note) {
    super("settings-dismissed", "Dismissed for this note");
    this.note = note;
    list.getStyleClass().add("settings-field");
    add(list, "checks findings bring back");
    note.dismissed().subscribe(this::show);
  }

  private void show(List<Finding> dismissed) {
    if (dismissed.equals(shown)) {
      return;
    }
    shown = dismissed;
    list.getChildren().clear();
    if (dismissed.isEmpty()) {
      list.getChildren()
          .add(
              Texts.wrapped(
                  "Nothing. What you dismiss in Compose is listed here while you write that note.",
                  "quiet"));
      return;
    }
    dismissed.stream().map(this::row).forEach(list.getChildren()::add);
    if (dismissed.size() > 1) {
      var all = new Button("Bring all back");
      all.setId("restore-all");
      all.setOnAction(_ -> note.restoreAll().run());
      list.getChildren().add(all);
    }
  }

  private Node row(Finding finding) {
    String name = finding.name();
    var said =
        new VBox(Texts.styled(name, "check-name"), Texts.wrapped(finding.message(), "check-why"));
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMinWidth(0);
    var back = new Button("Bring back");
    back.setAccessibleText("Bring back: " + name + ". " + finding.message());
    back.getStyleClass().add("restore");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> note.restore().accept(finding));
    var row = new HBox(said, back);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("settings-row");
    return row;
  }
}
