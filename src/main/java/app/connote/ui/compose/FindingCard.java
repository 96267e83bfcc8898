package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
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
  private static final double READABLE_IN_EM = 20;

  private final ComposeModel model;
  private final Finding finding;
  private final FindingText text;
  private final HBox buttons = new HBox();
  private final MenuButton silence = new MenuButton("Ignore");

  /// A card for `finding`; `keyed` when its fix is the one that the key makes.
  FindingCard(ComposeModel model, Finding finding, boolean keyed) {
    this.model = model;
    this.finding = finding;
    this.text = FindingText.brief(finding);
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

  /// Puts the buttons beside the text where that leaves it room, and below it where not.
  private void arrange() {
    double room = getWidth() - buttons.prefWidth(-1);
    boolean beside = room > READABLE_IN_EM * silence.getFont().getSize();
    if (getChildren().isEmpty() || beside != getChildren().getFirst() instanceof HBox) {
      Pane row = beside ? new HBox(text, buttons) : new VBox(text, buttons);
      row.getStyleClass().add("finding-row");
      buttons.setMinWidth(beside ? USE_PREF_SIZE : USE_COMPUTED_SIZE);
      getChildren().setAll(row);
    }
  }

  private Button button(Fix fix, boolean keyed) {
    return FixButton.of(fix, keyed, keyed ? model::mendNext : () -> model.mend(fix));
  }

  private void offerSilence() {
    silence.getStyleClass().add("silence");
    silence.setMinWidth(USE_PREF_SIZE);
    silence
        .getItems()
        .setAll(
            item("Not in this note", () -> model.ignoring().dismiss(finding)),
            item("Turn this check off", () -> model.ignoring().mute(finding)));
    model.ignoring().learnable(finding).ifPresent(this::offerWord);
  }

  private void offerWord(String word) {
    String text = "Add “" + word + "” to my words";
    silence.getItems().addFirst(item(text, () -> model.ignoring().learn(word)));
  }

  private static MenuItem item(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
