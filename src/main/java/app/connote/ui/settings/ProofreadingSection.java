package app.connote.ui.settings;

import app.connote.note.English;
import app.connote.settings.Proofreading;
import app.connote.ui.kit.OneLineField;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import app.connote.value.Pasted;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How spelling and grammar are checked.
final class ProofreadingSection extends Section {
  private final SettingsModel model;
  private final ObservableValue<Proofreading> chosen;
  private final TextField word = new OneLineField(Pasted::line);
  private final FlowPane words = new FlowPane();

  ProofreadingSection(SettingsModel model) {
    super("settings-proofreading", "Spelling and grammar");
    this.model = model;
    this.chosen = model.settings().map(now -> now.proofreading());
    add(onOff(), "proofreading check on off");
    add(english(), "american british english language suggestions");
    add(ownWords(), "my own words dictionary add remove");
    chosen.map(Proofreading::words).subscribe(this::show);
  }

  private Node onOff() {
    var on = new CheckBox("Check spelling and grammar");
    on.setId("proofread");
    on.getStyleClass().add("check-name");
    on.setMinWidth(USE_PREF_SIZE);
    on.setOnAction(_ -> model.choices().proofread(on.isSelected()));
    chosen.subscribe(now -> on.setSelected(now.on()));
    return on;
  }

  private Node english() {
    var options = new Options<English>(chosen.map(Proofreading::english), model.choices()::choose);
    for (English english : English.values()) {
      options.with("english-" + english.id(), english.label(), english);
    }
    return options;
  }

  private Node ownWords() {
    var label = Texts.styled("Your own words, never a spelling mistake", "field-label");
    label.setLabelFor(word);
    label.setWrapText(true);
    word.setId("own-word");
    word.setOnAction(_ -> addWord());
    HBox.setHgrow(word, Priority.ALWAYS);
    var add = new Button("Add word");
    add.setId("add-word");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(_ -> addWord());
    add.disableProperty().bind(word.textProperty().map(String::isBlank));
    var entry = new HBox(word, add);
    entry.setAlignment(Pos.CENTER_LEFT);
    entry.getStyleClass().add("settings-row");
    words.getStyleClass().add("options");
    words.setId("own-words");
    var all = new VBox(label, entry, words);
    all.getStyleClass().add("settings-field");
    return all;
  }

  private void addWord() {
    model.addWord(word.getText());
    word.clear();
    word.requestFocus();
  }

  private void show(List<String> now) {
    words.getChildren().setAll(now.stream().map(this::button).toList());
  }

  private Button button(String each) {
    var remove = new Button(each, Texts.styled("✕", "key"));
    remove.getStyleClass().add("own-word");
    remove.setContentDisplay(ContentDisplay.RIGHT);
    remove.setAccessibleText("Remove " + each);
    remove.setOnAction(
        _ -> {
          word.requestFocus();
          model.removeWord(each);
        });
    return remove;
  }
}
