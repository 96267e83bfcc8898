package app.connote;

import java.nio.file.Path;

/// A person at the keyboard of the whole program, without a display: writes note after note and
/// copies each, until the program is killed. Says what has been typed, and what has been copied, as
/// soon as it can be seen.
final class KilledWindow {
  private KilledWindow() {}

  /// Works in the data folder named by the first argument; the second is the name of the first
  /// person, to which a letter is added for each further one.
  public static void main(String[] args) throws Exception {
    try (var window = OpenWindow.in(Path.of(args[0]))) {
      System.out.println("open");
      for (char next = 'a'; ; next++) {
        write(window, args[1] + next);
        window.press("Shortcut+N");
        window.until(() -> window.note().isEmpty());
      }
    }
  }

  private static void write(OpenWindow window, String name) {
    window.focus("fact-first_name");
    for (int letters = 1; letters <= name.length(); letters++) {
      window.type(name.substring(letters - 1, letters));
      System.out.println("typed " + System.currentTimeMillis() + " " + name.substring(0, letters));
    }
    window.press("Tab");
    window.type("DevConf");
    window.until(() -> window.note().contains(name));
    window.press("Shortcut+Enter");
    window.until(() -> window.clipboard().contains(name));
    System.out.println("copied " + name);
  }
}
