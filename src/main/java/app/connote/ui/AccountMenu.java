package app.connote.ui;

import app.connote.note.Account;
import app.connote.ui.kit.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Says what the account allows, and lets the person choose the other kind.
final class AccountMenu extends MenuButton {
  private final Label limit = Texts.quiet("");

  AccountMenu(ChoicesModel choices) {
    setId("account");
    getStyleClass().add("side-menu");
    setMaxWidth(Double.MAX_VALUE);
    var name = Texts.styled("", "account-name");
    setGraphic(new VBox(name, limit));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    var group = new ToggleGroup();
    for (Account account : Account.values()) {
      var item = new RadioMenuItem(account.label() + " · " + account.characters() + " characters");
      item.setToggleGroup(group);
      item.setOnAction(_ -> choices.choose(account));
      choices.account().subscribe(now -> item.setSelected(now == account));
      getItems().add(item);
    }
    choices
        .account()
        .subscribe(
            account -> {
              name.setText(account.label());
              limit.setText(account.characters() + " characters a note");
              setText(account.label() + ", " + limit.getText());
            });
  }

  /// Shows the account's name alone where there is little room.
  void setBrief(boolean brief) {
    limit.setVisible(!brief);
    limit.setManaged(!brief);
  }
}
