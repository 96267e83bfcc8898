package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One finding in the list: what to do, why, a button for each fix, and ways not to be told.
final class FindingCard extends StackPane {
  private static final int FEW = 2;
  private static final double ONE_ROW_IN_EM = 36;

  private final ComposeModel model;
  private final Finding finding;
  private final FindingText text;
  private final HBox buttons = new HBox();
  private final MenuButton silence = new MenuButton("Ignore");

  /// A card for `finding`; `keyed` when its fix is the one that the key makes.
  FindingCard(ComposeModel model, Finding finding, boolean keyed) {
    this.model = model;
    this.finding = finding;
    this.text = new FindingText(finding);
    offerSilence();
    getStyleClass().addAll("finding", finding.severity().id());
    buttons.getStyleClass().add("finding-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    finding.fixes().stream()
        .limit(FEW)
        .map(fix -> button(fix, keyed && fix.equals(finding.fixes().getFirst())))
        .forEach(buttons.getChildren()::add);
    buttons.getChildren().add(silence);
    HBox.setHgrow(text, Priority.ALWAYS);
    arrange();
    widthProperty().subscribe(this::arrange);
    setAccessibleText(FindingText.spoken(finding));
    setAccessibleHelp(finding.source());
  }

  /// Puts the buttons beside the text where there is room, and below it where there is not.
  private void arrange() {
    boolean beside = getWidth() > ONE_ROW_IN_EM * silence.getFont().getSize();
    if (getChildren().isEmpty() || beside != getChildren().getFirst() instanceof HBox) {
      Pane row = beside ? new HBox(text, buttons) : new VBox(text, buttons);
      row.getStyleClass().add("finding-row");
      getChildren().setAll(row);
    }
  }

  private Button button(Fix fix, boolean keyed) {
    if (keyed) {
      return new KeyedButton(fix.label(), Keys.FIX, model::mendNext);
    }
    var button = new Button(fix.label());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> model.mend(fix));
    return button;
  }

  private void offerSilence() {
    silence.getStyleClass().add("silence");
    silence.setMinWidth(USE_PREF_SIZE);
    silence
        .getItems()
        .setAll(
            item("Not in this note", () -> model.dismiss(finding)),
            item("Turn this check off", () -> model.mute(finding)));
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
