package app.connote;

import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;

import app.connote.settings.Settings;
import app.connote.store.DataFolder;
import app.connote.store.JsonSettings;
import app.connote.ui.Drags;
import app.connote.ui.kit.Chooser;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program over a folder of its own, and a person at its keyboard.
final class OpenWindow implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final Session session;
  private final Stage stage;
  private List<File> dragged = List.of();
  private boolean welcome;

  private OpenWindow(Session session, Stage stage) {
    this.session = session;
    this.stage = stage;
  }

  /// Opens the program as it opens the first time, keeping everything in `folder`, but without a
  /// proofreader, who takes seconds to load.
  static OpenWindow in(Path folder) throws TimeoutException {
    settle(folder);
    return open(Session.load(new DataFolder(folder)));
  }

  /// Opens the program where not even settings can be kept.
  static OpenWindow withoutSettings(Path folder) throws TimeoutException {
    return open(Session.load(new DataFolder(folder)));
  }

  /// As [#in(Path)], with files chosen by `chooser` where a dialog would ask for them.
  static OpenWindow choosing(Path folder, Chooser chooser) throws TimeoutException {
    settle(folder);
    Session session = Session.load(new DataFolder(folder));
    session.chooseWith(chooser);
    return open(session);
  }

  /// As above, where `settings` were chosen before.
  static OpenWindow choosing(Path folder, Settings settings, Chooser chooser)
      throws TimeoutException {
    new JsonSettings(new DataFolder(folder)).save(quiet(settings));
    return choosing(folder, chooser);
  }

  private static void settle(Path folder) {
    if (!Files.exists(folder.resolve("settings.json"))) {
      new JsonSettings(new DataFolder(folder)).save(quiet(Settings.DEFAULT));
    }
  }

  /// Opens the program where `settings` were chosen before, but without a proofreader.
  static OpenWindow in(Path folder, Settings settings) throws TimeoutException {
    new JsonSettings(new DataFolder(folder)).save(quiet(settings));
    return in(folder);
  }

  /// Opens the program as it opens the first time, proofreader and all.
  static OpenWindow proofreading(Path folder) throws TimeoutException {
    return open(Session.load(new DataFolder(folder)));
  }

  private static Settings quiet(Settings settings) {
    return settings.with(settings.proofreading().with(false));
  }

  private static OpenWindow open(Session session) throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    Stage stage = onWindow(Stage::new);
    var window = new OpenWindow(session, stage);
    session.dragWith(new Drags(_ -> window.dragged, _ -> window.welcome = true));
    window.act(() -> session.open(stage));
    return window;
  }

  /// Presses and releases the key described as "Shortcut+K" or "Tab".
  void press(String keys) {
    var combination = (KeyCodeCombination) KeyCombination.valueOf(keys);
    fire(KeyEvent.KEY_PRESSED, combination);
    fire(KeyEvent.KEY_RELEASED, combination);
  }

  /// Types `text` where the caret is, faster than the window is painted.
  void type(String text) {
    until(this::isReady);
    act(
        () ->
            text.chars().mapToObj(Character::toString).map(OpenWindow::typed).forEach(this::hand));
  }

  private static KeyEvent typed(String letter) {
    return new KeyEvent(
        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
  }

  /// Puts the focus on the control called `id`.
  void focus(String id) {
    act(node(id)::requestFocus);
  }

  /// The id of the control that has the focus, or nothing.
  String focused() {
    return onWindow(
        () -> {
          Node owner = scene().getFocusOwner();
          return owner == null || owner.getId() == null ? "" : owner.getId();
        });
  }

  /// Drags `files` over the screen that is shown and drops them where they are welcome.
  void drop(Path... files) {
    act(
        () -> {
          dragged = Stream.of(files).map(Path::toFile).toList();
          welcome = false;
          drag(DragEvent.DRAG_OVER);
          if (welcome) {
            drag(DragEvent.DRAG_DROPPED);
          }
        });
  }

  private void drag(EventType<DragEvent> type) {
    Node middle = ((BorderPane) scene().getRoot()).getCenter();
    Event.fireEvent(
        middle,
        new DragEvent(
            type, null, 0, 0, 0, 0, TransferMode.COPY, null, null, new PickResult(middle, 0, 0)));
  }

  /// What the editor holds.
  String note() {
    return onWindow(((TextArea) node("note"))::getText);
  }

  /// All that the labels say under the node called `id`, a line each; nothing where there is none.
  String text(String id) {
    return onWindow(
        () ->
            Stream.ofNullable(find(id))
                .flatMap(OpenWindow::visible)
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .collect(Collectors.joining("\n")));
  }

  /// Presses the button called `id`.
  void click(String id) {
    act(((Button) node(id))::fire);
  }

  /// Replaces the note by `text` at one stroke, as pasting does.
  void write(String text) {
    put("note", text);
    until(() -> note().equals(text));
  }

  /// Replaces what the input called `id` holds by `text` at one stroke: what is typed is checked
  /// letter by letter, which takes a journey its time.
  void put(String id, String text) {
    focus(id);
    press("Shortcut+A");
    act(() -> ((TextInputControl) node(id)).replaceSelection(text));
  }

  /// What the clipboard holds.
  String clipboard() {
    return onWindow(
        () -> Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
  }

  /// The node called `id`, once there is one.
  Node node(String id) {
    until(() -> find(id) != null);
    return onWindow(() -> Objects.requireNonNull(find(id)));
  }

  /// Every node of the window that can be seen.
  List<Node> seen() {
    return onWindow(
        () -> {
          scene().getRoot().applyCss();
          scene().getRoot().layout();
          return visible(scene().getRoot()).toList();
        });
  }

  /// `node` and the visible nodes under it.
  static Stream<Node> visible(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> below =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(OpenWindow::visible)
            : Stream.empty();
    return Stream.concat(Stream.of(node), below);
  }

  Scene scene() {
    return stage.getScene();
  }

  /// Does `work` as the window would.
  void act(Runnable work) {
    onWindow(
        () -> {
          work.run();
          return true;
        });
  }

  /// Waits until `condition` holds, for half a minute at most.
  void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onWindow(condition));
    } catch (TimeoutException e) {
      throw new AssertionError(
          "What was waited for did not happen, with the focus on “" + focused() + "”.", e);
    }
  }

  /// Answers `question` on the window's thread.
  static <T> T onWindow(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
  }

  private @Nullable Node find(String id) {
    return scene().lookup("#" + id);
  }

  private void fire(EventType<KeyEvent> type, KeyCodeCombination keys) {
    boolean control = keys.getControl() == DOWN || keys.getShortcut() == DOWN;
    boolean shift = keys.getShift() == DOWN;
    boolean alt = keys.getAlt() == DOWN;
    fire(new KeyEvent(type, "", "", keys.getCode(), shift, control, alt, false));
  }

  /// Whether whoever has the focus can take keys: a control just made cannot until it has been
  /// shown, and one just removed has the focus until then.
  private boolean isReady() {
    Node owner = scene().getFocusOwner();
    boolean shown = !(owner instanceof Control control) || control.getSkin() != null;
    return owner == null || (shown && scene().equals(owner.getScene()));
  }

  private void fire(KeyEvent event) {
    until(this::isReady);
    act(() -> hand(event));
  }

  /// As the platform does, hands the key to whoever has the focus; popups take it from there.
  private void hand(KeyEvent event) {
    Node owner = scene().getFocusOwner();
    Event.fireEvent(owner == null ? scene() : owner, event);
  }

  /// Closes the program. The clipboard is emptied first, so that nobody takes it over.
  @Override
  public void close() {
    act(
        () -> {
          var nothing = new ClipboardContent();
          nothing.putString("");
          Clipboard.getSystemClipboard().setContent(nothing);
          stage.close();
          session.close();
        });
  }
}
