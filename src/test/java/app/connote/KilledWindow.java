package app.connote;

import java.nio.file.Path;

/// A person at the keyboard of the whole program, without a display, until the program is killed:
/// writes two notes and copies each, forgets the one they were written to, deletes the other note,
/// and so on. Says what has been typed, copied, forgotten and deleted as soon as it can be seen.
final class KilledWindow {
  private final OpenWindow window;

  private KilledWindow(OpenWindow window) {
    this.window = window;
  }

  /// Works in the data folder named by the first argument; the second is the name of the first
  /// person, to which a letter is added for each further one.
  public static void main(String[] args) throws Exception {
    try (var window = OpenWindow.in(Path.of(args[0]))) {
      System.out.println("open");
      var person = new KilledWindow(window);
      for (char next = 'a'; ; next = (char) (next + 3)) {
        String name = args[1];
        person.write(name + next);
        person.write(name + (char) (next + 1));
        person.write(name + (char) (next + 2));
        person.forget(name + next);
        person.delete(name + (char) (next + 1));
      }
    }
  }

  private void write(String name) {
    window.press("Shortcut+1");
    window.press("Shortcut+N");
    window.until(() -> window.note().isEmpty());
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

  private void forget(String name) {
    lookFor(name);
    window.click("forget");
    window.until(() -> window.focused().equals("forget-not"));
    System.out.println("forgetting " + name);
    window.click("forget-now");
    window.until(() -> window.text("history-notice").startsWith("Forgot " + name + "."));
    System.out.println("forgot " + name);
  }

  private void delete(String name) {
    lookFor(name);
    window.focus("entries");
    System.out.println("deleting " + name);
    window.press("Delete");
    window.until(() -> window.text("history-notice").equals("Deleted the note to " + name + "."));
    System.out.println("deleted " + name);
  }

  private void lookFor(String name) {
    window.press("Shortcut+2");
    window.put("search", name);
    window.until(() -> window.text("entry").contains(name));
  }
}
