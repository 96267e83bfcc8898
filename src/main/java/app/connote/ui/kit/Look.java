package app.connote.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How a scene looks: the theme's colours, light or dark, the bundled typeface, and the text's
/// size.
public final class Look {
  /// The usual size of text, in logical pixels.
  public static final double TEXT = 14;

  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
  private static final double TIGHT_IN_EM = 34;
  private static final double LOW_IN_EM = 36;
  private static final List<String> WEIGHTS = List.of("Regular", "Medium", "SemiBold");

  private Look() {}

  /// Tells style sheets whether `node` is tight: in a window of `width` with text of `em` pixels
  /// there is no room to spare. Returns whether it is.
  public static boolean tighten(Node node, double width, double em) {
    boolean tight = width < TIGHT_IN_EM * em;
    node.pseudoClassStateChanged(TIGHT, tight);
    return tight;
  }

  /// Tells style sheets whether `node` is low: in a window of `height` with text of `em` pixels no
  /// line is to spare.
  public static void flatten(Node node, double height, double em) {
    node.pseudoClassStateChanged(LOW, height < LOW_IN_EM * em);
  }

  /// Dresses `scene` and keeps it so as `dark` and `textSize` (per cent) change.
  public static void dress(
      Scene scene, ObservableValue<Boolean> dark, ObservableValue<? extends Number> textSize) {
    WEIGHTS.forEach(weight -> Font.loadFont(resource("inter/Inter-" + weight + ".otf"), TEXT));
    scene.getStylesheets().add(resource("connote.css"));
    dark.subscribe(
        now -> {
          scene.setUserAgentStylesheet(theme(now));
          scene.getRoot().pseudoClassStateChanged(DARK, now);
        });
    textSize.subscribe(
        size ->
            scene.getRoot().setStyle("-fx-font-size: " + TEXT * size.doubleValue() / 100 + "px"));
  }

  private static String theme(boolean dark) {
    return dark
        ? new PrimerDark().getUserAgentStylesheet()
        : new PrimerLight().getUserAgentStylesheet();
  }

  private static String resource(String name) {
    return String.valueOf(Look.class.getResource(name));
  }
}
