package app.connote.ui.compose;

import app.connote.lint.Finding;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Opens the card of what the mouse rests on, and closes it when the mouse has left both.
final class Pointing {
  private static final Duration REST = Duration.millis(350);
  private static final Duration GRACE = Duration.millis(300);

  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition grace = new PauseTransition(GRACE);
  private Optional<Finding> over = Optional.empty();

  Pointing(FindingWalk walk) {
    rest.setOnFinished(_ -> over.ifPresent(walk::glance));
    grace.setOnFinished(_ -> walk.lookAway());
  }

  /// The mouse is over the words of `finding`, or over none.
  void over(Optional<Finding> finding) {
    if (!finding.equals(over)) {
      over = finding;
      if (over.isPresent()) {
        grace.stop();
        rest.playFromStart();
      } else {
        rest.stop();
        grace.playFromStart();
      }
    }
  }

  /// The mouse has come to the card, or left it.
  void overCard(boolean there) {
    if (there) {
      grace.stop();
    } else {
      grace.playFromStart();
    }
  }
}
