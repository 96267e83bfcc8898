package app.connote;

import app.connote.store.DataFolder;
import app.connote.store.OneWindow;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's life, as JavaFX tells it.
public final class App extends Application {
  private final OneWindow window = new OneWindow(DataFolder.ofThisComputer());
  private @Nullable Session session;

  /// What the window works with, read from the moment on in which the toolkit is asked to start:
  /// one takes about as long as the other.
  private static final class Loading {
    static final CompletableFuture<Session> SESSION =
        CompletableFuture.supplyAsync(
            () -> Session.load(DataFolder.ofThisComputer()),
            task -> Thread.ofPlatform().name("connote-loading").start(task));

    static void begin() {}
  }

  /// Opens the window and returns when it has been closed.
  static void open() {
    Loading.begin();
    launch(App.class);
  }

  @Override
  public void init() {
    session = Loading.SESSION.join();
  }

  @Override
  public void start(Stage stage) {
    session().open(stage);
    window.listen(session()::comeForward);
  }

  @Override
  public void stop() {
    window.listenNoMore();
    session().close();
  }

  private Session session() {
    return Objects.requireNonNull(session, "JavaFX calls init before anything else");
  }
}
