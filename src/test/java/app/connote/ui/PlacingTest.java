package app.connote.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacingTest {
  private static final Rectangle2D ROOM = new Rectangle2D(0, 24, 1024, 576);

  @Test
  void aWindowThatHasRoomStaysWhereItIs() {
    var window = new Rectangle2D(-40, 60, 900, 500);
    assertThat(Placing.within(ROOM, window)).isEqualTo(window);
  }

  @Test
  void theTitleBarIsNeverAboveTheTopOfASmallScreen() {
    assertThat(Placing.within(ROOM, new Rectangle2D(-78, -55, 1180, 790)))
        .isEqualTo(new Rectangle2D(0, 24, 1180, 576));
  }
}
