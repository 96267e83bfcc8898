package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One finding: what to do, why, and a button for each fix.
final class FindingCard extends HBox {
  /// A card for `finding`; `keyed` when its first fix is the one that the key makes.
  FindingCard(Finding finding, boolean keyed, Consumer<Fix> mend) {
    getStyleClass().addAll("finding", finding.severity().id());
    setAlignment(Pos.CENTER_LEFT);
    String name = name(finding.rule()) + ".";
    var message = new TextFlow(text(name, "finding-name"), text(" " + finding.message(), "said"));
    var why = Texts.wrapped(finding.why(), "finding-why");
    Tooltip.install(this, new Tooltip(finding.source()));
    var texts = new VBox(message, why);
    HBox.setHgrow(texts, Priority.ALWAYS);
    getChildren().add(texts);
    setAccessibleText(name + " " + finding.message());
    setAccessibleHelp(finding.why() + " " + finding.source());
    finding.fixes().stream()
        .limit(2)
        .map(fix -> button(fix, keyed && fix.equals(finding.fixes().getFirst()), mend))
        .forEach(getChildren()::add);
  }

  private static Text text(String words, String styleClass) {
    var text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  private static Button button(Fix fix, boolean keyed, Consumer<Fix> mend) {
    Button button =
        keyed
            ? new KeyedButton(fix.label(), Keys.FIX, () -> mend.accept(fix))
            : new Button(fix.label());
    button.setOnAction(_ -> mend.accept(fix));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// A rule's id as people read it: "stock-phrase" is "Stock phrase".
  private static String name(String rule) {
    String words = rule.replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
