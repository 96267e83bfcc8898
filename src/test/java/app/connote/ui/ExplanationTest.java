package app.connote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What stands in place of the window where that does not open.
class ExplanationTest {
  @Test
  void itSaysWhyAndTheButtonThatEnterAndEscapePressClosesIt() throws Exception {
    FxToolkit.registerPrimaryStage();
    Stage stage = WaitForAsyncUtils.asyncFx(() -> new Stage()).get();

    WaitForAsyncUtils.asyncFx(() -> Explanation.explain(stage, "It is open already.")).get();

    assertThat(stage.getScene().lookup("#explanation"))
        .isInstanceOfSatisfying(
            Label.class, words -> assertThat(words.getText()).isEqualTo("It is open already."));
    assertThat(stage.getScene().lookup("#close-explanation"))
        .isInstanceOfSatisfying(
            Button.class,
            close -> {
              assertThat(close.isDefaultButton()).isTrue();
              assertThat(close.isCancelButton()).isTrue();
              WaitForAsyncUtils.waitForAsyncFx(5_000, close::fire);
            });
    assertThat(stage.isShowing()).isFalse();
  }
}
