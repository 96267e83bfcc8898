package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.ui.kit.Texts;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a finding says: what to do, and more quietly why and where that knowledge comes from.
final class FindingText extends VBox {
  FindingText(Finding finding) {
    getStyleClass().add("finding-text");
    var message =
        new TextFlow(
            text(name(finding) + ".", "finding-name"),
            text(" " + finding.message(), "finding-said"));
    String source = finding.source().isBlank() ? "" : " · " + finding.source();
    getChildren().setAll(message, Texts.wrapped(finding.why() + source, "finding-why"));
  }

  /// `finding` as a screen reader says it.
  static String spoken(Finding finding) {
    return name(finding) + ". " + finding.message() + " " + finding.why();
  }

  private static Text text(String words, String styleClass) {
    var text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  /// A rule's id as people read it: "stock-phrase" is "Stock phrase".
  private static String name(Finding finding) {
    String words = finding.rule().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
