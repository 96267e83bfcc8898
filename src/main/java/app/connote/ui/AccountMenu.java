package app.connote.ui;

import app.connote.note.Account;
import app.connote.ui.compose.Allowance.Left;
import app.connote.ui.kit.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// Says what the account allows, and lets the person choose the other kind.
final class AccountMenu extends MenuButton {
  private final Label name = Texts.styled("", "account-name");
  private final Label limit = Texts.quiet("");
  private final Label left = Texts.wrapped("", "quiet");

  AccountMenu(ChoicesModel choices, ObservableValue<Optional<Left>> month) {
    setId("account");
    getStyleClass().add("side-menu");
    setMaxWidth(Double.MAX_VALUE);
    left.setId("notes-left");
    var lines = new VBox(name, limit, left);
    lines.getStyleClass().add("account-lines");
    setGraphic(lines);
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
              say();
            });
    month.subscribe(
        now -> {
          left.setText(now.map(Left::said).orElse(""));
          say();
        });
  }

  private void say() {
    String month = left.getText().isEmpty() ? "" : ", " + left.getText();
    setText(name.getText() + ", " + limit.getText() + month);
    setBrief(!limit.isVisible());
  }

  /// Shows the account's name alone where there is little room.
  void setBrief(boolean brief) {
    limit.setVisible(!brief);
    limit.setManaged(!brief);
    left.setVisible(!brief && !left.getText().isEmpty());
    left.setManaged(left.isVisible());
  }
}
