package app.connote.ui.compose;

import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.ui.kit.Meter;
import app.connote.ui.kit.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How long the note is, beside how long it may be.
final class Counters extends VBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double ONE_ROW_IN_EM = 38;

  private final Label words = Texts.styled("", "count");
  private final Label sentences = Texts.styled("", "count");
  private final Label seconds = Texts.quiet("");
  private final Label characters = Texts.styled("", "count");
  private final Label limit = Texts.quiet("");
  private final Label wordsName = Texts.quiet("");
  private final Label sentencesName = Texts.quiet("");
  private final Meter meter = new Meter();
  private final HBox counts = new HBox();
  private final HBox gauge = new HBox();

  Counters(ComposeModel model) {
    getStyleClass().add("counters");
    characters.setId("characters");
    words.setId("words");
    seconds.setMinWidth(Label.USE_PREF_SIZE);
    HBox.setHgrow(meter, Priority.ALWAYS);
    HBox.setHgrow(gauge, Priority.ALWAYS);
    counts.getChildren().setAll(pair(words, wordsName), pair(sentences, sentencesName), seconds);
    gauge.getChildren().setAll(meter, pair(characters, limit));
    row(counts);
    row(gauge);
    widthProperty().subscribe(_ -> arrange());
    limit.fontProperty().subscribe(_ -> arrange());
    model.checked().subscribe(checked -> show(checked.note(), model.writing().get()));
    model.writing().subscribe(writing -> show(model.checked().get().note(), writing));
  }

  private static void row(HBox row) {
    row.getStyleClass().add("counters-row");
    row.setAlignment(Pos.CENTER_LEFT);
  }

  /// Puts the meter beside the counts where there is room, and below them where there is not.
  private void arrange() {
    boolean narrow = getWidth() < ONE_ROW_IN_EM * limit.getFont().getSize();
    if (narrow == getChildren().contains(gauge) && !getChildren().isEmpty()) {
      return;
    }
    if (narrow) {
      getChildren().setAll(counts, gauge);
    } else {
      var both = new HBox(counts, gauge);
      row(both);
      getChildren().setAll(both);
    }
  }

  private static HBox pair(Label number, Label name) {
    number.setMinWidth(Label.USE_PREF_SIZE);
    name.setMinWidth(Label.USE_PREF_SIZE);
    var pair = new HBox(4, number, name);
    pair.setAlignment(Pos.CENTER_LEFT);
    pair.setMinWidth(HBox.USE_PREF_SIZE);
    return pair;
  }

  private void show(Note note, Writing writing) {
    Context context = writing.context();
    int most = context.characters();
    boolean tight = context.audience().isInvited();
    number(words, wordsName, note.words().size(), "word");
    number(sentences, sentencesName, note.sentences().size(), "sentence");
    seconds.setText(ReadingTime.seconds(note.words().size()) + " s to read");
    characters.setText(String.valueOf(note.characters()));
    characters.pseudoClassStateChanged(OVER, note.characters() > most);
    limit.setText(tight ? "/ " + most : note.characters() == 1 ? "character" : "characters");
    meter.setVisible(tight);
    meter.show(note.characters(), most);
  }

  private static void number(Label number, Label name, int count, String noun) {
    number.setText(String.valueOf(count));
    name.setText(count == 1 ? noun : noun + "s");
  }
}
