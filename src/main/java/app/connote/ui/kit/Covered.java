package app.connote.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

/// A screen in whose place another one is shown at times, as a part of it.
public final class Covered implements Screen {
  private final Screen below;
  private final Screen above;
  private final ObservableValue<Boolean> covered;
  private final StackPane pane = new StackPane();

  /// The screen `below`, in whose place there is `above` while it is `covered`.
  public Covered(Screen below, Screen above, ObservableValue<Boolean> covered) {
    this.below = below;
    this.above = above;
    this.covered = covered;
    covered.subscribe(this::change);
  }

  /// Before the pane has been shown there is nothing in it to be changed.
  private void change() {
    if (pane.getScene() != null) {
      content();
      focus();
    }
  }

  private Screen shown() {
    return covered.getValue() ? above : below;
  }

  @Override
  public String title() {
    return below.title();
  }

  @Override
  public KeyCombination key(int number) {
    return below.key(number);
  }

  @Override
  public boolean prepare() {
    return below.prepare();
  }

  @Override
  public Node content() {
    pane.getChildren().setAll(shown().content());
    return pane;
  }

  @Override
  public void focus() {
    shown().focus();
  }

  @Override
  public void leave() {
    shown().leave();
  }

  @Override
  public void rest() {
    shown().rest();
  }

  @Override
  public List<Shortcut> keys() {
    return shown().keys();
  }

  @Override
  public void fit(double width, double em) {
    below.fit(width, em);
  }
}
