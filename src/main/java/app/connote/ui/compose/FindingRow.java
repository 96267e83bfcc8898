package app.connote.ui.compose;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// Sets the buttons of a finding beside what it says, where that leaves the words room, and below
/// where not; the reason follows across the whole width.
///
/// It knows its height for any width at once, so that a list of such rows is never higher than what
/// it shows.
class FindingRow extends Region {
  private static final double READABLE_IN_EM = 23;
  private static final double GAP = 4;
  private static final double APART = 10;

  private final TextFlow message;
  private final Label why;
  private final HBox buttons;

  /// A row that says `message` and `why`, with `buttons`.
  FindingRow(TextFlow message, Label why, HBox buttons) {
    this.message = message;
    this.why = why;
    this.buttons = buttons;
    getChildren().setAll(message, why, buttons);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return message.prefWidth(-1) + APART + buttons.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width - left() - right();
    double said = why.prefHeight(inner) + getInsets().getTop() + getInsets().getBottom() + GAP;
    return isBeside(inner)
        ? said + Math.max(message.prefHeight(besideWidth(inner)), buttons.prefHeight(-1))
        : said + message.prefHeight(inner) + GAP + buttons.prefHeight(inner);
  }

  @Override
  protected void layoutChildren() {
    double inner = getWidth() - left() - right();
    if (isBeside(inner)) {
      layBeside(inner);
    } else {
      layBelow(inner);
    }
  }

  private void layBeside(double inner) {
    double room = besideWidth(inner);
    double row = Math.max(message.prefHeight(room), buttons.prefHeight(-1));
    double above = (row - message.prefHeight(room)) / 2;
    double top = getInsets().getTop();
    message.resizeRelocate(left(), top + above, room, message.prefHeight(room));
    buttons.resizeRelocate(
        left() + room + APART, top, buttons.prefWidth(-1), buttons.prefHeight(-1));
    why.resizeRelocate(left(), top + row + GAP, inner, why.prefHeight(inner));
  }

  private void layBelow(double inner) {
    double y = getInsets().getTop();
    for (Region each : new Region[] {message, why, buttons}) {
      each.resizeRelocate(left(), y, inner, each.prefHeight(inner));
      y += each.prefHeight(inner) + GAP;
    }
  }

  private boolean isBeside(double inner) {
    return besideWidth(inner) > READABLE_IN_EM * why.getFont().getSize();
  }

  private double besideWidth(double inner) {
    return inner - APART - buttons.prefWidth(-1);
  }

  private double left() {
    return getInsets().getLeft();
  }

  private double right() {
    return getInsets().getRight();
  }
}
