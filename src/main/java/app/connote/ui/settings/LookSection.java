package app.connote.ui.settings;

import app.connote.note.Account;
import app.connote.note.Tone;
import app.connote.settings.Settings;
import app.connote.settings.Theme;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Whose limits hold, how notes speak, and how the window looks.
final class LookSection extends Section {
  LookSection(SettingsModel model) {
    super("settings-look", "Account and appearance");
    Choices choices = model.choices();
    add(field("Account", accounts(model)), "linkedin free premium characters limit");
    add(field("Tone of suggestions", tones(model)), "tone plain warm formal suggestions");
    add(field("Colours", themes(model)), "theme light dark appearance computer");
    add(
        field("Size of text", sizes(model.settings().map(Settings::textSize), choices)),
        "font larger smaller zoom");
  }

  private static Node accounts(SettingsModel model) {
    var options =
        new Options<Account>(model.settings().map(Settings::account), model.choices()::choose);
    for (Account account : Account.values()) {
      options.with(
          "account-" + account.id(),
          account.label() + " · " + account.characters() + " characters",
          account);
    }
    return options;
  }

  private static Node tones(SettingsModel model) {
    var options = new Options<Tone>(model.settings().map(Settings::tone), model.choices()::choose);
    for (Tone tone : Tone.values()) {
      options.with("tone-" + tone.id(), tone.label(), tone);
    }
    return options;
  }

  private static Node themes(SettingsModel model) {
    return new Options<Theme>(model.settings().map(Settings::theme), model.choices()::choose)
        .with("colours-system", "Same as the computer", Theme.SYSTEM)
        .with("colours-light", "Light", Theme.LIGHT)
        .with("colours-dark", "Dark", Theme.DARK);
  }

  private static Node sizes(ObservableValue<Integer> size, Choices choices) {
    var now = Texts.styled("", "text-size");
    now.setId("text-size");
    now.setMinWidth(USE_PREF_SIZE);
    now.textProperty().bind(size.map(percent -> percent + " %"));
    Button smaller = new KeyedButton("Smaller", Keys.SMALLER, choices::reduce);
    smaller.setId("text-smaller");
    smaller.disableProperty().bind(size.map(percent -> percent <= 100));
    Button larger = new KeyedButton("Larger", Keys.LARGER, choices::enlarge);
    larger.setId("text-larger");
    larger.disableProperty().bind(size.map(percent -> percent >= 200));
    Button usual = new KeyedButton("Usual size", Keys.USUAL_SIZE, choices::usualSize);
    usual.setId("text-usual");
    var buttons = new FlowPane(now, smaller, larger, usual);
    buttons.getStyleClass().add("acts");
    return buttons;
  }

  private static VBox field(String label, Node options) {
    var field = new VBox(Texts.styled(label, "field-label"), options);
    field.getStyleClass().add("settings-field");
    return field;
  }
}
