package app.connote.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A bar that fills as a note nears its limit and changes colour when it is over.
public final class Meter extends StackPane {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Region bar = new Region();
  private double share;

  /// An empty bar.
  public Meter() {
    getStyleClass().add("meter");
    bar.getStyleClass().add("bar");
    bar.setManaged(false);
    getChildren().add(bar);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  /// Shows `used` of `limit` characters.
  public void show(int used, int limit) {
    share = Math.min(1, (double) used / limit);
    pseudoClassStateChanged(OVER, used > limit);
    setAccessibleText(used + " of " + limit + " characters");
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    bar.resizeRelocate(0, 0, getWidth() * share, getHeight());
  }
}
