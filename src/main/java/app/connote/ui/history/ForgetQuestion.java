package app.connote.ui.history;

import app.connote.ui.kit.Focus;
import app.connote.ui.kit.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks whether a person is to be forgotten; Escape keeps them.
final class ForgetQuestion extends VBox {
  private final Forgetting forgetting;
  private final Runnable back;

  /// Asks what `forgetting` does; `back` gives the keys to the notes again.
  ForgetQuestion(Forgetting forgetting, Runnable back) {
    this.forgetting = forgetting;
    this.back = back;
    setId("forget-question");
    getStyleClass().addAll("said", "question");
    setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            forgetting.keep();
            key.consume();
          }
        });
    forgetting.question().subscribe(this::show);
  }

  private void show(Optional<Forgetting.Question> question) {
    boolean here = Focus.isIn(this);
    getChildren().clear();
    setVisible(question.isPresent());
    setManaged(question.isPresent());
    question.ifPresent(this::ask);
    if (here && question.isEmpty()) {
      back.run();
    }
  }

  private void ask(Forgetting.Question question) {
    var text = Texts.wrapped(question.text(), "question-text");
    text.setId("forget-text");
    var keep = new Button("Keep " + question.who());
    keep.setId("forget-not");
    keep.setOnAction(_ -> forgetting.keep());
    var forget = new Button("Forget " + question.who());
    forget.setId("forget-now");
    forget.getStyleClass().add("danger");
    forget.setOnAction(_ -> forgetting.forget());
    var buttons = new FlowPane(keep, forget);
    buttons.getStyleClass().add("buttons");
    getChildren().setAll(text, buttons);
    keep.setAccessibleHelp(question.text());
    keep.requestFocus();
  }
}
