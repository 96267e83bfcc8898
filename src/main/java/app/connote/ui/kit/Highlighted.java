package app.connote.ui.kit;

import app.connote.ui.kit.Matches.Stretch;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;

/// One line of text in which the words searched for are marked. What comes last may be cut, and so
/// may what comes before the first match, from its beginning; the match stays in sight.
public final class Highlighted extends Pane {
  private final List<Label> labels;

  /// `text` with every word marked that begins as one of `words` does.
  public Highlighted(String text, String words) {
    getStyleClass().add("highlighted");
    labels = new Matches(words).in(text).stream().map(Highlighted::label).toList();
    if (labels.size() > 1 && !isMatch(labels.getFirst())) {
      labels.getFirst().setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    }
    getChildren().setAll(labels);
    setMinWidth(0);
  }

  private static Label label(Stretch stretch) {
    return Texts.styled(stretch.text(), stretch.match() ? "match" : "preview");
  }

  private static boolean isMatch(Label label) {
    return label.getStyleClass().contains("match");
  }

  @Override
  protected double computePrefWidth(double height) {
    return labels.stream().mapToDouble(label -> label.prefWidth(-1)).sum();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (Label label : labels) {
      double room = getWidth() - x - reserved(label);
      double width = Math.clamp(label.prefWidth(-1), 0, Math.max(0, room));
      label.resizeRelocate(x, 0, width, getHeight());
      x += width;
    }
  }

  /// What `label` leaves to the first match behind it.
  private double reserved(Label label) {
    boolean leads = labels.size() > 1 && label.equals(labels.getFirst()) && !isMatch(label);
    return leads ? labels.get(1).prefWidth(-1) : 0;
  }
}
