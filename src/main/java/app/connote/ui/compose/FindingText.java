package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What a finding says: what to do, more quietly why, and where that knowledge comes from.
final class FindingText extends VBox {
  /// All that `finding` says.
  FindingText(Finding finding) {
    getStyleClass().add("finding-text");
    getChildren().setAll(message(finding), why(finding));
    if (!finding.source().isBlank()) {
      getChildren().add(Texts.wrapped(finding.source(), "finding-source"));
    }
  }

  /// What to do about `finding`.
  static TextFlow message(Finding finding) {
    var message =
        new TextFlow(
            text(finding.name() + ".", "finding-name"),
            text(" " + finding.message(), "finding-said"));
    message.getStyleClass().add("finding-message");
    return message;
  }

  /// Why `finding` matters to the reader of the note.
  static Label why(Finding finding) {
    return Texts.wrapped(finding.why(), "finding-why");
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
