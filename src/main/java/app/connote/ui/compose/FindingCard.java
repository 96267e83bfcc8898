package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/// One finding in the list: what to do, why, a button for each fix, and ways not to be told.
final class FindingCard extends FindingRow {
  private static final int FEW = 2;

  private final ComposeModel model;
  private final Finding finding;
  private final MenuButton silence = new MenuButton("Ignore");

  /// A card for `finding`; `keyed` when its fix is the one that the key makes.
  FindingCard(ComposeModel model, Finding finding, boolean keyed) {
    this(model, finding, keyed, new HBox());
  }

  private FindingCard(ComposeModel model, Finding finding, boolean keyed, HBox buttons) {
    super(FindingText.message(finding), FindingText.why(finding), buttons);
    this.model = model;
    this.finding = finding;
    offerSilence();
    getStyleClass().addAll("finding", finding.severity().id());
    buttons.getStyleClass().add("finding-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    finding.fixes().stream()
        .limit(FEW)
        .map(fix -> button(fix, keyed && fix.equals(finding.fixes().getFirst())))
        .forEach(buttons.getChildren()::add);
    buttons.getChildren().add(silence);
    setAccessibleText(FindingText.spoken(finding));
    setAccessibleHelp(finding.source());
  }

  private Button button(Fix fix, boolean keyed) {
    return FixButton.of(
        fix, keyed, keyed ? model.mending()::mendNext : () -> model.mending().mend(fix));
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
