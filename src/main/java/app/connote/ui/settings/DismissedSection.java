package app.connote.ui.settings;

import app.connote.lint.Finding;
import app.connote.ui.kit.ActButton;
import app.connote.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
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
    list.getStyleClass().add("settings-rows");
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
      list.getChildren().add(new ActButton("restore-all", "Bring all back", note.restoreAll()));
    }
  }

  private Node row(Finding finding) {
    String name = finding.name();
    var back = new ActButton("restore", "Bring back", () -> note.restore().accept(finding));
    back.setAccessibleText("Bring back: " + name + ". " + finding.message());
    back.getStyleClass().add("restore");
    return new Told(name, List.of(Texts.wrapped(finding.message(), "check-why")), back);
  }
}
