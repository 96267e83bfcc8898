package app.connote;

import app.connote.store.DataFolder;
import app.connote.store.OneWindow;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's life, as JavaFX tells it.
public final class App extends Application {
  private @Nullable Session session;

  /// Opens the window and returns when it has been closed.
  static void open() {
    launch(App.class);
  }

  @Override
  public void init() {
    session = Session.load(DataFolder.ofThisComputer());
  }

  @Override
  public void start(Stage stage) {
    session().open(stage);
    new OneWindow(DataFolder.ofThisComputer()).listen(session()::comeForward);
  }

  @Override
  public void stop() {
    session().close();
  }

  private Session session() {
    return Objects.requireNonNull(session, "JavaFX calls init before anything else");
  }
}
