package app.connote.ui.settings;

import app.connote.settings.Content;
import app.connote.settings.Kept;
import app.connote.settings.KeptFiles;
import app.connote.settings.Tracking;
import app.connote.ui.kit.Background;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// What is kept where, for how long, and deleting all of it. Deleting is asked for first, because
/// nothing takes it back.
public final class KeptModel {
  private final Desk desk;
  private final ToIntFunction<Tracking> old;
  private final Background.Latest looking;
  private final Background.Latest counting;
  private final ReadOnlyObjectWrapper<List<Kept>> kept = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");

  /// What the part works with.
  ///
  /// @param files what is kept
  /// @param letGo stops using the files; called off the window's thread
  /// @param end closes the window without writing anything any more
  public record Desk(
      KeptFiles files, Choices choices, Background background, Runnable letGo, Runnable end) {}

  /// A model of what is kept on `desk`; `old` counts the notes that the next start would forget,
  /// off the window's thread.
  public KeptModel(Desk desk, ToIntFunction<Tracking> old) {
    this.desk = desk;
    this.old = old;
    this.looking = desk.background().latest();
    this.counting = desk.background().latest();
  }

  /// What is kept, once it has been looked at.
  ReadOnlyObjectProperty<List<Kept>> kept() {
    return kept.getReadOnlyProperty();
  }

  /// Whether the person is being asked if everything is to be deleted.
  ReadOnlyBooleanProperty asking() {
    return asking.getReadOnlyProperty();
  }

  /// What there is to say after the last act.
  ReadOnlyStringProperty said() {
    return said.getReadOnlyProperty();
  }

  /// For how many months notes are kept; none for ever.
  ObservableValue<Optional<Integer>> months() {
    return desk.choices().settings().map(now -> now.tracking().monthsKept());
  }

  /// What the period would forget, in a sentence; empty where that is nothing.
  ReadOnlyStringProperty warning() {
    return warning.getReadOnlyProperty();
  }

  /// Looks what is kept now.
  public void look() {
    asking.set(false);
    said.set("");
    lookAgain();
  }

  /// Looks once more what is kept, for something has become more or less.
  void lookAgain() {
    looking.ask(desk.files()::all, kept::set, this::fail);
    count();
  }

  /// Keeps notes for `months` from the next start on, or for ever where none are given.
  void keepFor(Optional<Integer> months) {
    Tracking now = desk.choices().settings().get().tracking();
    if (!now.monthsKept().equals(months)) {
      desk.choices().choose(now.withMonthsKept(months));
      count();
    }
  }

  private void count() {
    Tracking now = desk.choices().settings().get().tracking();
    counting.ask(() -> old.applyAsInt(now), notes -> warning.set(warning(notes)), this::fail);
  }

  private static String warning(int notes) {
    if (notes == 0) {
      return "";
    }
    String count = notes == 1 ? "1 note is" : String.format(Locale.ENGLISH, "%,d notes are", notes);
    return count
        + " older than that and will be forgotten for good when Connote starts next, unless you"
        + " choose a longer time before.";
  }

  /// Deletes what was put aside.
  void deleteAside(Kept aside) {
    if (aside.content() != Content.ASIDE && aside.content() != Content.UNFINISHED) {
      throw new IllegalArgumentException("Only what nobody uses goes by itself.");
    }
    desk.background()
        .ask(
            () -> {
              desk.files().delete(aside);
              return true;
            },
            _ -> {
              lookAgain();
              said.set("Deleted what was put aside.");
            },
            this::fail);
  }

  /// Asks whether everything is to be deleted.
  void askToDeleteAll() {
    said.set("");
    asking.set(true);
  }

  /// Deletes nothing after all.
  void keepAll() {
    asking.set(false);
  }

  /// Deletes everything for good and closes the window, if that was asked for.
  void deleteAll() {
    if (!asking.get()) {
      return;
    }
    asking.set(false);
    desk.background()
        .ask(
            () -> {
              desk.letGo().run();
              desk.files().deleteAll();
              return true;
            },
            _ -> desk.end().run(),
            this::fail);
  }

  /// `bytes` as people read them.
  static String size(long bytes) {
    if (bytes < 1_000) {
      return bytes == 1 ? "1 byte" : bytes + " bytes";
    }
    return bytes < 1_000_000
        ? "%d kB".formatted(Math.round(bytes / 1_000.0))
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }

  private void fail(Exception failure) {
    said.set(String.valueOf(failure.getMessage()));
  }
}
