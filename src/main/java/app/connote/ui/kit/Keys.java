package app.connote.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys of every action, shown in the platform's own way by `getDisplayText`.
public final class Keys {
  public static final KeyCombination COPY = shortcut(KeyCode.ENTER);
  public static final KeyCombination COPY_ANYWAY =
      new KeyCodeCombination(
          KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  public static final KeyCombination NEW_NOTE = shortcut(KeyCode.N);
  public static final KeyCombination SHOW_OTHERS = shortcut(KeyCode.G);
  public static final KeyCombination CHOOSE_RELATIONSHIP = shortcut(KeyCode.K);
  public static final KeyCombination NEXT_TONE = shortcut(KeyCode.T);
  public static final KeyCombination WHY = shortcut(KeyCode.I);
  public static final KeyCombination FIND = shortcut(KeyCode.F);
  public static final KeyCombination FIX =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

  public static final KeyCombination PICK_DAY =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

  /// Ctrl and plus, which many keyboards have above the equals sign.
  public static final KeyCombination LARGER =
      new KeyCodeCombination(
          KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);

  public static final KeyCombination SMALLER = shortcut(KeyCode.MINUS);
  public static final KeyCombination USUAL_SIZE = shortcut(KeyCode.DIGIT0);
  public static final KeyCombination OPEN = new KeyCodeCombination(KeyCode.ENTER);
  public static final KeyCombination DELETE = new KeyCodeCombination(KeyCode.DELETE);
  public static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.TAB);
  public static final KeyCombination NEXT_FINDING = new KeyCodeCombination(KeyCode.F8);
  public static final KeyCombination PREVIOUS_FINDING =
      new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN);
  public static final KeyCombination CLOSE = new KeyCodeCombination(KeyCode.ESCAPE);
  public static final KeyCombination SHORTCUTS = new KeyCodeCombination(KeyCode.F1);
  public static final KeyCombination UNDO = shortcut(KeyCode.Z);

  public static final KeyCombination SETTINGS = shortcut(KeyCode.COMMA);
  public static final KeyCombination SAVE = shortcut(KeyCode.S);
  public static final KeyCombination DUPLICATE = shortcut(KeyCode.D);
  public static final KeyCombination REVERT = shortcut(KeyCode.R);
  public static final KeyCombination ALTERNATIVES =
      new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.ALT_DOWN);
  public static final KeyCombination SHOW_OTHERS_BACK =
      new KeyCodeCombination(KeyCode.G, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

  public static final KeyCombination NEXT_PERSON =
      new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  public static final KeyCombination PREVIOUS_PERSON =
      new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  public static final KeyCombination SKIP = shortcut(KeyCode.J);
  public static final KeyCombination MARK_DONE = shortcut(KeyCode.D);
  public static final KeyCombination CHOOSE_FILE = shortcut(KeyCode.O);
  public static final KeyCombination EXPORT = shortcut(KeyCode.E);
  public static final KeyCombination TABLES = shortcut(KeyCode.T);
  public static final KeyCombination CLOSE_QUEUE = shortcut(KeyCode.W);

  // What became of a note: plain letters, which act where nothing can be typed.
  public static final KeyCombination SENT = new KeyCodeCombination(KeyCode.S);
  public static final KeyCombination ACCEPTED = new KeyCodeCombination(KeyCode.A);
  public static final KeyCombination NO_ANSWER = new KeyCodeCombination(KeyCode.N);
  public static final KeyCombination WITHDRAWN = new KeyCodeCombination(KeyCode.W);
  public static final KeyCombination DECLINED = new KeyCodeCombination(KeyCode.D);
  public static final KeyCombination FOLLOWED_UP = new KeyCodeCombination(KeyCode.F);
  public static final KeyCombination NOT_NOW = new KeyCodeCombination(KeyCode.L);
  public static final KeyCombination EARLIER =
      new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
  public static final KeyCombination LATER =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

  private Keys() {}

  /// The key that shows screen number `number`, from 1.
  public static KeyCombination screen(int number) {
    return shortcut(digit(number));
  }

  /// The key that chooses suggestion number `number`, from 1.
  public static KeyCombination suggestion(int number) {
    return new KeyCodeCombination(digit(number), KeyCombination.ALT_DOWN);
  }

  /// The key that goes to part number `number`, from 1, of a screen that has parts.
  public static KeyCombination part(int number) {
    return new KeyCodeCombination(digit(number), KeyCombination.ALT_DOWN);
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCode digit(int number) {
    return KeyCode.valueOf("DIGIT" + number);
  }
}
