package app.connote.ui;

import app.connote.ui.kit.Look;
import app.connote.ui.kit.Texts;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// A little window in place of Connote's own that says why that one does not open. Whoever starts
/// Connote from a menu sees no console.
public final class Explanation extends Application {
  private static final double WIDTH = 440;

  /// Says `sentence` and returns when it has been read. This has to be the first thing that is
  /// asked of the toolkit.
  public static void show(String sentence) {
    launch(Explanation.class, sentence);
  }

  @Override
  public void start(Stage stage) {
    explain(stage, getParameters().getRaw().getFirst());
  }

  /// Shows on `stage` what `sentence` says.
  static void explain(Stage stage, String sentence) {
    var words = Texts.wrapped(sentence, "explanation-text");
    words.setId("explanation");
    var close = new Button("Close");
    close.setId("close-explanation");
    close.setDefaultButton(true);
    close.setCancelButton(true);
    close.setOnAction(_ -> stage.close());
    var buttons = new HBox(close);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    var content = new VBox(words, buttons);
    content.getStyleClass().add("explanation");
    stage.setTitle("Connote");
    stage.setScene(scene(content));
    stage.setResizable(false);
    stage.show();
  }

  private static Scene scene(VBox content) {
    var scene = new Scene(content, WIDTH, VBox.USE_COMPUTED_SIZE);
    var dark = scene.getPreferences().colorSchemeProperty().map(ColorScheme.DARK::equals);
    Look.dress(scene, dark, new SimpleIntegerProperty(100));
    return scene;
  }
}
