package app.connote.ui.compose;

import app.connote.note.Note;
import app.connote.ui.kit.Texts;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// How long the note is, beside how long it may be.
final class Counters extends HBox {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final double WORDS_READ_A_SECOND = 4;

  private final Label words = Texts.styled("", "count");
  private final Label sentences = Texts.styled("", "count");
  private final Label seconds = Texts.quiet("");
  private final Label characters = Texts.styled("", "count");
  private final Label limit = Texts.quiet("");
  private final Label wordsName = Texts.quiet("");
  private final Label sentencesName = Texts.quiet("");
  private final Meter meter = new Meter();

  Counters(ComposeModel model) {
    getStyleClass().add("counters");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(meter, Priority.ALWAYS);
    characters.setId("characters");
    words.setId("words");
    getChildren()
        .setAll(
            pair(words, wordsName),
            pair(sentences, sentencesName),
            seconds,
            meter,
            pair(characters, limit));
    getChildren().forEach(each -> each.setFocusTraversable(false));
    model.checked().subscribe(checked -> show(checked.note(), model.writing().get()));
    model.writing().subscribe(writing -> show(model.checked().get().note(), writing));
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
    int most = writing.account().characters();
    number(words, wordsName, note.words().size(), "word");
    number(sentences, sentencesName, note.sentences().size(), "sentence");
    long read = Math.round(note.words().size() / WORDS_READ_A_SECOND);
    seconds.setText(String.format(Locale.ROOT, "%d s to read", read));
    seconds.setMinWidth(Label.USE_PREF_SIZE);
    characters.setText(String.valueOf(note.characters()));
    characters.pseudoClassStateChanged(OVER, note.characters() > most);
    limit.setText("/ " + most);
    meter.show(note.characters(), most);
  }

  private static void number(Label number, Label name, int count, String noun) {
    number.setText(String.valueOf(count));
    name.setText(count == 1 ? noun : noun + "s");
  }
}
