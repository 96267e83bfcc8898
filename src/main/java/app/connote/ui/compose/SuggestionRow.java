package app.connote.ui.compose;

import app.connote.compose.Candidate;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One other way to say it: its number, its beginning and its length.
final class SuggestionRow extends Button {
  /// The row of `candidate`, chosen by the key for `number` (from 1).
  SuggestionRow(Candidate candidate, int number, Runnable pick) {
    getStyleClass().add("suggestion");
    setId("suggestion-" + number);
    String text = candidate.note().text();
    var words = Texts.styled(text.replace('\n', ' '), "suggestion-text");
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var badge = Texts.styled(String.valueOf(number), "badge");
    badge.setMinWidth(USE_PREF_SIZE);
    var length = Texts.quiet(String.valueOf(candidate.note().characters()));
    length.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(badge, words, length);
    row.getStyleClass().add("suggestion-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.prefWidthProperty().bind(widthProperty());
    row.setMinWidth(0);
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinWidth(0);
    setMaxWidth(Double.MAX_VALUE);
    setText("Suggestion " + number + ": " + text);
    setAccessibleHelp(Keys.suggestion(number).getDisplayText());
    setOnAction(_ -> pick.run());
  }
}
