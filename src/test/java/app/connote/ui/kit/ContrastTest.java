package app.connote.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Text is at least as distinct from what it stands on as WCAG 2.2 asks at level AA.
class ContrastTest {
  private static final double LEAST = 4.5;

  /// A colour of text, what it stands on, and what lies below where that is not opaque.
  private record Pair(String text, String ground, String below) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair("fg-default", "bg-default", "bg-default"),
          new Pair("fg-default", "bg-subtle", "bg-default"),
          new Pair("fg-default", "accent-subtle", "bg-subtle"),
          new Pair("fg-default", "danger-subtle", "bg-default"),
          new Pair("fg-default", "warning-subtle", "bg-subtle"),
          new Pair("fg-default", "neutral-muted", "bg-default"),
          new Pair("fg-default", "warning-muted", "bg-default"),
          new Pair("fg-muted", "bg-default", "bg-default"),
          new Pair("fg-muted", "bg-subtle", "bg-default"),
          new Pair("fg-muted", "accent-subtle", "bg-default"),
          new Pair("fg-muted", "danger-subtle", "bg-default"),
          new Pair("fg-muted", "warning-subtle", "bg-subtle"),
          new Pair("fg-muted", "neutral-subtle", "bg-subtle"),
          new Pair("fg-muted", "neutral-subtle", "bg-default"),
          new Pair("danger-fg", "bg-default", "bg-default"),
          new Pair("warning-fg", "warning-subtle", "bg-subtle"),
          new Pair("danger-fg", "danger-subtle", "bg-default"),
          new Pair("danger-fg", "bg-subtle", "bg-default"),
          new Pair("success-fg", "success-subtle", "bg-default"),
          new Pair("success-fg", "bg-subtle", "bg-default"),
          new Pair("fg-emphasis", "accent-emphasis", "bg-subtle"),
          new Pair("accent-fg", "bg-subtle", "bg-default"),
          new Pair("success-fg", "success-subtle", "bg-subtle"),
          new Pair("fg-default", "success-muted", "bg-default"),
          new Pair("fg-default", "success-muted", "bg-subtle"),
          new Pair("fg-muted", "neutral-subtle", "bg-default"),
          new Pair("fg-muted", "bg-overlay", "bg-default"),
          new Pair("warning-fg", "bg-overlay", "bg-default"),
          new Pair("danger-fg", "bg-overlay", "bg-default"),
          new Pair("warning-fg", "bg-default", "bg-default"),
          new Pair("warning-fg", "bg-subtle", "bg-default"));

  static Stream<Arguments> pairs() {
    return Stream.of("light", "dark")
        .flatMap(
            theme ->
                PAIRS.stream()
                    .map(pair -> Arguments.of(theme, pair.text, pair.ground, pair.below)));
  }

  @BeforeAll
  static void startTheToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest(name = "{0}: {1} on {2} over {3}")
  @MethodSource("pairs")
  void textStandsOutFromItsGround(String theme, String text, String ground, String below) {
    double contrast =
        WaitForAsyncUtils.waitForAsyncFx(
            TimeUnit.SECONDS.toMillis(30),
            () -> {
              Color surface = over(colour(theme, ground), colour(theme, below));
              return contrast(over(colour(theme, text), surface), surface);
            });

    assertThat(contrast).isGreaterThanOrEqualTo(LEAST);
  }

  /// The colour that the theme's variable `name` has in a dressed scene.
  private static Color colour(String theme, String name) {
    var text = new Text("x");
    text.setStyle("-fx-fill: -color-" + name);
    var scene = new Scene(new StackPane(text));
    Look.dress(
        scene, new SimpleObjectProperty<>("dark".equals(theme)), new SimpleObjectProperty<>(100));
    scene.getRoot().applyCss();
    return (Color) text.getFill();
  }

  private static Color over(Color top, Color below) {
    return below.interpolate(
        Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity());
  }

  private static double contrast(Color one, Color other) {
    double bright = Math.max(luminance(one), luminance(other));
    double dim = Math.min(luminance(one), luminance(other));
    return (bright + 0.05) / (dim + 0.05);
  }

  /// The relative luminance that WCAG defines.
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
