package app.connote.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

/// A screen that is built when it is first shown, or when there is time, so that the window need
/// not wait for it to open.
public final class Later implements Screen {
  private final String title;
  private final Optional<KeyCombination> key;
  private final Supplier<Screen> build;
  private final ObservableValue<String> waiting;
  private Optional<Screen> built = Optional.empty();

  private Later(
      String title,
      Optional<KeyCombination> key,
      ObservableValue<String> waiting,
      Supplier<Screen> build) {
    this.title = title;
    this.key = key;
    this.waiting = waiting;
    this.build = build;
  }

  /// The screen that `build` gives, which the navigation calls `title`.
  public Later(String title, Supplier<Screen> build) {
    this(title, new SimpleStringProperty(""), build);
  }

  /// The screen that `build` gives, which the navigation calls `title` and `key` shows.
  public Later(String title, KeyCombination key, Supplier<Screen> build) {
    this(title, Optional.of(key), new SimpleStringProperty(""), build);
  }

  /// The screen that `build` gives, which the navigation calls `title` and says what is `waiting`
  /// there.
  public Later(String title, ObservableValue<String> waiting, Supplier<Screen> build) {
    this(title, Optional.empty(), waiting, build);
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public KeyCombination key(int number) {
    return key.orElseGet(() -> Screen.super.key(number));
  }

  @Override
  public ObservableValue<String> waiting() {
    return waiting;
  }

  @Override
  public boolean prepare() {
    boolean first = built.isEmpty();
    screen();
    return first;
  }

  @Override
  public Node content() {
    return screen().content();
  }

  @Override
  public void focus() {
    screen().focus();
  }

  @Override
  public void leave() {
    built.ifPresent(Screen::leave);
  }

  @Override
  public void rest() {
    built.ifPresent(Screen::rest);
  }

  @Override
  public List<Shortcut> keys() {
    return screen().keys();
  }

  @Override
  public void fit(double width, double em) {
    screen().fit(width, em);
  }

  private Screen screen() {
    Screen screen = built.orElseGet(build);
    built = Optional.of(screen);
    return screen;
  }
}
