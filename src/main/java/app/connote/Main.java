package app.connote;

import app.connote.cli.Connote;
import app.connote.history.HistoryException;
import app.connote.store.DataFolder;
import app.connote.store.OneWindow;
import app.connote.ui.Explanation;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the program starts.
public final class Main {
  private static final String SILENT =
      "Connote is open already, and its window does not answer; wait a moment, or close it, and"
          + " start Connote again.";

  private Main() {}

  /// Runs the command given by `args` and ends with its status; without any, opens the window, or
  /// ends with status 2 and a sentence where none can open. Where there is a window already, that
  /// one comes to the front, and this ends with status 0.
  public static void main(String[] args) {
    if (args.length == 0) {
      openWindow(Display.ofThisProcess());
    } else {
      System.exit(Connote.run(args));
    }
  }

  private static void openWindow(Display display) {
    display.trouble().ifPresent(Main::giveUp);
    var window = new OneWindow(DataFolder.ofThisComputer());
    switch (window.enter()) {
      case FIRST -> open(display);
      case SHOWN -> {}
      case SILENT -> explain(SILENT);
    }
  }

  private static void open(Display display) {
    try {
      App.open();
    } catch (UnsupportedOperationException refused) {
      giveUp(display.refused());
    } catch (RuntimeException failure) {
      giveUp(told(failure).orElseThrow(() -> failure));
    }
  }

  /// What the person is told about `failure`, where the history told it: the toolkit wraps it.
  private static Optional<String> told(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(HistoryException.class::isInstance)
        .map(Throwable::getMessage)
        .findFirst();
  }

  /// Says `trouble` on the console and in a window, and gives up when it has been read.
  private static void explain(String trouble) {
    System.err.println(trouble);
    Explanation.show(trouble);
    System.exit(2);
  }

  private static void giveUp(String trouble) {
    System.err.println(trouble);
    System.exit(2);
  }
}
