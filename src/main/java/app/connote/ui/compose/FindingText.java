package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.ui.kit.Texts;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a finding says: what to do, and more quietly why.
final class FindingText extends VBox {
  private FindingText(Finding finding) {
    getStyleClass().add("finding-text");
    var message =
        new TextFlow(
            text(finding.name() + ".", "finding-name"),
            text(" " + finding.message(), "finding-said"));
    getChildren().setAll(message, Texts.wrapped(finding.why(), "finding-why"));
  }

  /// What `finding` says, where several stand below one another.
  static FindingText brief(Finding finding) {
    return new FindingText(finding);
  }

  /// What `finding` says, and where that knowledge comes from.
  static FindingText full(Finding finding) {
    var full = new FindingText(finding);
    if (!finding.source().isBlank()) {
      full.getChildren().add(Texts.wrapped(finding.source(), "finding-source"));
    }
    return full;
  }

  /// `finding` as a screen reader says it.
  static String spoken(Finding finding) {
    return finding.name() + ". " + finding.message() + " " + finding.why();
  }

  private static Text text(String words, String styleClass) {
    var text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }
}
