package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.State;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Shortcut;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys and buttons that say what became of a note.
public final class Marks {
  private Marks() {}

  /// The states that can be set, in the order in which they are offered.
  static Stream<State> states() {
    return Stream.of(
        State.SENT,
        State.ACCEPTED,
        State.NO_ANSWER,
        State.WITHDRAWN,
        State.DECLINED,
        State.FOLLOWED_UP);
  }

  /// The key that sets `state`; there is none for what a note becomes by being written or copied.
  public static Optional<KeyCombination> key(State state) {
    return Optional.ofNullable(
        switch (state) {
          case SENT -> Keys.SENT;
          case ACCEPTED -> Keys.ACCEPTED;
          case NO_ANSWER -> Keys.NO_ANSWER;
          case WITHDRAWN -> Keys.WITHDRAWN;
          case DECLINED -> Keys.DECLINED;
          case FOLLOWED_UP -> Keys.FOLLOWED_UP;
          case DRAFT, COPIED -> null;
        });
  }

  /// The state that the key of `event` sets, if it sets one.
  public static Optional<State> of(KeyEvent event) {
    return Arrays.stream(State.values())
        .filter(state -> key(state).filter(key -> key.match(event)).isPresent())
        .findFirst();
  }

  /// The keys, for the overview.
  public static List<Shortcut> shortcuts() {
    return states()
        .flatMap(state -> key(state).stream().map(key -> Shortcut.ofControl(key, name(state))))
        .toList();
  }

  /// What setting `state` is called.
  public static String name(State state) {
    return "Mark as " + state.label().toLowerCase(java.util.Locale.ROOT);
  }

  /// The state that `draft` most likely comes to next.
  static State likely(Draft draft) {
    return switch (draft.state()) {
      case DRAFT, COPIED -> State.SENT;
      case SENT -> State.ACCEPTED;
      case ACCEPTED, NO_ANSWER, WITHDRAWN, DECLINED, FOLLOWED_UP -> State.FOLLOWED_UP;
    };
  }

  /// A button called `text` that marks `draft` as `state` by `mark`.
  static KeyedButton button(String text, Draft draft, State state, BiConsumer<Draft, State> mark) {
    var button = new KeyedButton(text, key(state).orElseThrow(), () -> mark.accept(draft, state));
    button.setId("mark-" + state.id());
    button.setAccessibleText(name(state));
    return button;
  }
}
