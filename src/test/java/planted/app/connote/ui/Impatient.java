package planted.app.connote.ui;

import javafx.application.Platform;

/// Planted: goes to the window’s thread past the one door.
public final class Impatient {
  private Impatient() {}

  static void hurry(Runnable work) {
    Platform.runLater(work);
  }
}
