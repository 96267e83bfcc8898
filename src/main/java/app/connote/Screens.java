package app.connote;

import app.connote.history.Draft;
import app.connote.store.LinkedInExports;
import app.connote.ui.ChoicesModel;
import app.connote.ui.Taker;
import app.connote.ui.compose.ComposeView;
import app.connote.ui.followups.FollowUpsView;
import app.connote.ui.history.HistoryView;
import app.connote.ui.insights.InsightsView;
import app.connote.ui.kit.Covered;
import app.connote.ui.kit.Fold;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Later;
import app.connote.ui.kit.Screen;
import app.connote.ui.linkedin.ImportView;
import app.connote.ui.queue.QueueView;
import app.connote.ui.settings.SettingsView;
import app.connote.ui.templates.TemplatesView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Stage;

/// The screens of the window, of which all but the first are built later.
final class Screens {
  private final Models models;
  private final Consumer<Screen> go;
  private final ComposeView writing;
  private final Screen reading;
  private final Screen templates;
  private final Screen queue;
  private final List<Screen> all;

  /// Screens of `models` for a window on `stage`, where files are chosen by `choosers`; `go` shows
  /// another one, and `vanish` runs when everything has been deleted.
  Screens(Models models, ChoicesModel choices, Choosers choosers, Place place) {
    this.models = models;
    this.go = place.go();
    this.writing =
        new ComposeView(models.compose(), new Fold(choices.glimpse(), choices::showGlimpse));
    this.reading = history(choosers, place.stage());
    this.templates =
        new Later(
            TemplatesView.TITLE,
            () ->
                new TemplatesView(
                    models.templates(),
                    models.compose()::relationship,
                    choosers.packs().apply(place.stage())));
    this.queue =
        new Later(
            QueueView.TITLE,
            () -> new QueueView(models.queue(), choosers.tables().apply(place.stage())));
    this.all =
        List.of(
            writing,
            reading,
            followUps(choosers, place.stage()),
            new Later(
                InsightsView.TITLE,
                () -> new InsightsView(models.insights(), () -> go.accept(reading))),
            templates,
            queue,
            settings(place.vanish()));
  }

  /// Where the screens are shown.
  ///
  /// @param go shows another one
  /// @param vanish runs when everything has been deleted
  record Place(Stage stage, Consumer<Screen> go, Runnable vanish) {}

  /// All of them, in their order.
  List<Screen> all() {
    return all;
  }

  /// Those that take files dropped on the window.
  List<Taker> takers() {
    return List.of(
        new Taker(reading, LinkedInExports::mayBeOne, models.importing()::begin),
        new Taker(templates, file -> isCalled(file, ".json"), models.templates()::look),
        new Taker(queue, file -> isCalled(file, ".csv", ".tsv", ".txt"), models.queue()::choose));
  }

  private static boolean isCalled(Path file, String... endings) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Stream.of(endings).anyMatch(name::endsWith);
  }

  private Screen history(Choosers choosers, Stage stage) {
    var forgetting = models.forgetting();
    var notes =
        new Later(
            HistoryView.TITLE,
            () ->
                new HistoryView(
                    models.past(),
                    forgetting,
                    this::goOn,
                    () -> go.accept(writing),
                    models.importing()::open));
    var bringingIn =
        new Later(
            ImportView.TITLE,
            () -> new ImportView(models.importing(), choosers.exports().apply(stage)));
    return new Covered(notes, bringingIn, models.importing().isOpen());
  }

  private Screen followUps(Choosers choosers, Stage stage) {
    return new Later(
        FollowUpsView.TITLE,
        models.due().waiting(),
        () ->
            new FollowUpsView(
                models.due(),
                this::begin,
                () -> go.accept(writing),
                choosers.calendars().apply(stage)));
  }

  private Screen settings(Runnable vanish) {
    var files = models.files(vanish);
    return new Later(
        SettingsView.TITLE,
        Keys.SETTINGS,
        () -> new SettingsView(models.settings(), models.backups(), files));
  }

  private void goOn(Draft draft) {
    models.compose().open(draft);
    go.accept(writing);
  }

  private void begin(Draft draft) {
    models.compose().begin(draft);
    go.accept(writing);
  }
}
