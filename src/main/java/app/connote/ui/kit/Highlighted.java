package app.connote.ui.kit;

import app.connote.ui.kit.Matches.Stretch;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// One line of text in which the words searched for are marked.
public final class Highlighted extends HBox {
  /// `text` with every word marked that begins as one of `words` does.
  public Highlighted(String text, String words) {
    getStyleClass().add("highlighted");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    new Matches(words).in(text).forEach(this::add);
    // What comes last may be cut; what comes before a match may not push it out of sight.
    if (!getChildren().isEmpty() && getChildren().getLast() instanceof Label last) {
      last.setMinWidth(0);
    }
  }

  private void add(Stretch stretch) {
    Label label = Texts.styled(stretch.text(), stretch.match() ? "match" : "preview");
    label.setMinWidth(USE_PREF_SIZE);
    getChildren().add(label);
  }
}
