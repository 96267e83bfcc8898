package app.connote;

import app.connote.cli.Connote;

/// Where the program starts.
public final class Main {
  private Main() {}

  /// Runs the command given by `args` and ends with its status; without any, opens the window, or
  /// ends with status 2 and a sentence where none can open.
  public static void main(String[] args) {
    if (args.length == 0) {
      openWindow(Display.ofThisProcess());
    } else {
      System.exit(Connote.run(args));
    }
  }

  private static void openWindow(Display display) {
    display.trouble().ifPresent(Main::giveUp);
    try {
      App.open();
    } catch (UnsupportedOperationException refused) {
      giveUp(display.refused());
    }
  }

  private static void giveUp(String trouble) {
    System.err.println(trouble);
    System.exit(2);
  }
}
