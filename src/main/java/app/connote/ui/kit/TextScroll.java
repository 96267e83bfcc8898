package app.connote.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Text that is as high as it needs to be, and scrolls where there is not that much room.
public final class TextScroll extends ScrollPane {
  /// Shows `text`, which wraps.
  public TextScroll(Region text) {
    super(text);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    VBox.setVgrow(this, Priority.ALWAYS);
  }

  /// Its height follows from its width, as that of its text does.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return getContent().prefHeight(width);
  }
}
