package app.connote;

import app.connote.compose.Catalog;
import app.connote.compose.TemplateShelf;
import app.connote.history.Agenda;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.Terms;
import app.connote.lint.Linter;
import app.connote.lint.ProofCheck;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.proof.Proofreaders;
import app.connote.settings.Details;
import app.connote.settings.Proofreading;
import app.connote.settings.Settings;
import app.connote.settings.SettingsFile;
import app.connote.settings.Tracking;
import app.connote.store.BuiltInPack;
import app.connote.store.CsvQueueFile;
import app.connote.store.CsvTables;
import app.connote.store.DataFolder;
import app.connote.store.FilePacks;
import app.connote.store.FolderContents;
import app.connote.store.IcsCalendar;
import app.connote.store.JsonColumns;
import app.connote.store.JsonSettings;
import app.connote.store.JsonTemplates;
import app.connote.store.LinkedInExports;
import app.connote.store.OwnPhrases;
import app.connote.store.SqliteHistory;
import app.connote.ui.ChoicesModel;
import app.connote.ui.Window;
import app.connote.ui.compose.ComposeModel;
import app.connote.ui.compose.ComposeView;
import app.connote.ui.compose.Ignoring;
import app.connote.ui.compose.Proofing;
import app.connote.ui.followups.FollowUpsModel;
import app.connote.ui.followups.FollowUpsView;
import app.connote.ui.history.Acts;
import app.connote.ui.history.Forgetting;
import app.connote.ui.history.HistoryModel;
import app.connote.ui.history.HistoryView;
import app.connote.ui.insights.InsightsModel;
import app.connote.ui.insights.InsightsView;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Chooser;
import app.connote.ui.kit.ClipboardHandover;
import app.connote.ui.kit.Covered;
import app.connote.ui.kit.Fold;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Later;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.WindowChooser;
import app.connote.ui.kit.WindowClip;
import app.connote.ui.linkedin.ImportModel;
import app.connote.ui.linkedin.ImportView;
import app.connote.ui.queue.Pen;
import app.connote.ui.queue.QueueModel;
import app.connote.ui.queue.QueueView;
import app.connote.ui.settings.BackupsModel;
import app.connote.ui.settings.Check;
import app.connote.ui.settings.KeptModel;
import app.connote.ui.settings.NoteAtHand;
import app.connote.ui.settings.SettingsModel;
import app.connote.ui.settings.SettingsView;
import app.connote.ui.templates.TemplatesModel;
import app.connote.ui.templates.TemplatesView;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

/// The one place where adapters meet models: everything the window works with, from opening to
/// closing.
final class Session {
  /// How long the writer has to have written nothing for the note to be proofread.
  private static final Duration PAUSE = Duration.ofMillis(300);

  /// What the notices about the person's own phrases go by.
  private static final String PHRASES = "phrases";

  private final ExecutorService storage = Background.thread("connote-storage");
  private final Background background = Background.answeringTheWindow(storage);
  private final ExecutorService desk = Background.thread("connote-proofreading");
  private final Background proofreading =
      Background.answeringTheWindow(Background.after(PAUSE, desk));
  private final ExecutorService counting = Background.thread("connote-insights");
  private final ExecutorService examining = Background.thread("connote-templates");
  private final Proofreaders proofreaders = new Proofreaders();
  private final WindowClip clip = new WindowClip();
  private final Catalog catalog;
  private final OwnPhrases phrases;
  private final TemplateShelf shelf;
  private final TemplateShelf.Standing templates;
  private final ObjectProperty<Linter> linter;
  private final SqliteHistory history;
  private final SettingsFile settingsFile;
  private final DataFolder folder;
  private final ChoicesModel choices;
  private final ExecutorService batch = Background.thread("connote-batch");
  private Optional<Window> window = Optional.empty();
  private Runnable leave = () -> {};
  private boolean vanished;
  private final ExecutorService bringing = Background.thread("connote-import");
  private Function<Stage, Chooser> tables = Session::tables;
  private Function<Stage, Chooser> packs = Session::packs;
  private Function<Stage, Chooser> exports = Session::exports;

  private Session(
      DataFolder folder,
      Catalog catalog,
      OwnPhrases phrases,
      SqliteHistory history,
      SettingsFile settingsFile) {
    this.folder = folder;
    this.catalog = catalog;
    this.phrases = phrases;
    this.history = history;
    this.settingsFile = settingsFile;
    this.shelf = new JsonTemplates(folder, catalog);
    this.templates = shelf.look();
    this.linter = new SimpleObjectProperty<>(linter(phrases));
    this.choices = new ChoicesModel(settingsFile.load(), settingsFile, background);
  }

  /// Reads what is kept in `folder`. This blocks and belongs off the window's thread.
  static Session load(DataFolder folder) {
    // The two that take longest need nothing of each other.
    var catalog = CompletableFuture.supplyAsync(BuiltInPack::read);
    var phrases = OwnPhrases.read(folder);
    var history = SqliteHistory.open(folder);
    return new Session(folder, catalog.join(), phrases, history, new JsonSettings(folder));
  }

  private static Chooser tables(Stage stage) {
    var names = List.of("*.csv", "*.CSV", "*.tsv", "*.txt");
    return new WindowChooser(
        stage, "Choose a table of people", "Export the queue", "Tables (CSV)", names);
  }

  private static Chooser exports(Stage stage) {
    var names = List.of("*.zip", "*.ZIP", "*.csv", "*.CSV");
    return new WindowChooser(
        stage, "Choose LinkedIn’s export", "Export", "LinkedIn’s export", names);
  }

  private static Chooser packs(Stage stage) {
    var names = List.of("*.json", "*.JSON");
    return new WindowChooser(
        stage, "Choose a pack of templates", "Export your templates", "Packs (JSON)", names);
  }

  /// Has files chosen by `other`, from the next window on, instead of the computer's own dialog.
  void chooseWith(Chooser other) {
    tables = _ -> other;
    packs = _ -> other;
    exports = _ -> other;
  }

  /// Shows the window on `stage`.
  void open(Stage stage) {
    var compose = compose();
    var past =
        new HistoryModel(
            new HistoryModel.Desk(history, background, catalog, clip, compose::release),
            Clock.systemUTC(),
            this::agenda);
    var due = followUps(past.acts());
    compose.whenCopied(due::copied);
    var writing = new ComposeView(compose, new Fold(choices.glimpse(), choices::showGlimpse));
    var importing = importing();
    var live = new LivePhrases(folder, phrases, background, now -> speak(compose, now));
    var settings = settings(compose, live);
    var templates = templates(compose);
    var keeping =
        new Later(
            TemplatesView.TITLE,
            () -> new TemplatesView(templates, compose::relationship, packs.apply(stage)));
    var queue = queue(compose, templates);
    var files = new FolderContents(folder);
    var elsewhere = new Elsewhere(compose, queue, choices);
    var forgetting =
        new Forgetting(
            new Forgetting.Desk(history, files, background, elsewhere), past.acts()::settle);
    var notes =
        new Later(
            HistoryView.TITLE,
            () ->
                new HistoryView(
                    past,
                    forgetting,
                    draft -> goOn(compose, writing, draft),
                    () -> go(writing),
                    importing::open));
    var bringingIn =
        new Later(ImportView.TITLE, () -> new ImportView(importing, exports.apply(stage)));
    var reading = new Covered(notes, bringingIn, importing.isOpen());
    var kept =
        new KeptModel(
            new KeptModel.Desk(files, choices, background, history::close, () -> vanish(stage)));
    var backups =
        new BackupsModel(history.backups(), background, ZoneId.systemDefault(), settings::tell);
    var choosing =
        new Later(
            SettingsView.TITLE, Keys.SETTINGS, () -> new SettingsView(settings, backups, kept));
    var queueing = new Later(QueueView.TITLE, () -> new QueueView(queue, tables.apply(stage)));
    var following =
        new Later(
            FollowUpsView.TITLE,
            due.waiting(),
            () ->
                new FollowUpsView(
                    due,
                    draft -> begin(compose, writing, draft),
                    () -> go(writing),
                    calendars(stage)));
    var learning =
        new Later(InsightsView.TITLE, () -> new InsightsView(insights(), () -> go(reading)));
    var screens =
        List.<Screen>of(writing, reading, following, learning, keeping, queueing, choosing);
    var shown = new Window(stage, choices, compose.allowance().left(), screens);
    window = Optional.of(shown);
    shown.take(
        LinkedInExports::mayBeOne,
        file -> {
          importing.begin(file);
          shown.show(reading);
        });
    tell(shown);
    history.watch(now -> background.tell(() -> shown.tell("history", said(now))));
    stage.focusedProperty().subscribe((_, now) -> comeBack(now, settings));
    // On some platforms the stage has no place any more when the application stops.
    stage.setOnHiding(_ -> remember(shown));
    shown.open();
    compose.relationshipChosen().subscribe(_ -> examining.execute(compose.learning()));
    templates.catalog().subscribe(_ -> examining.execute(compose.learning()));
    new OldNotes(history, background, Clock.systemUTC(), say(shown))
        .forget(choices.settings().get().tracking().monthsKept());
    queue.load();
    due.refresh();
    choices.tracking().subscribe((_, _) -> due.refresh());
    leave = queue::flush;
    choices.proofreading().subscribe(chosen -> proofread(compose.proofing(), chosen));
  }

  /// Brings the window to the front; may be called from any thread.
  void comeForward() {
    background.tell(() -> window.ifPresent(Window::comeForward));
  }

  private static Consumer<String> say(Window shown) {
    return text -> shown.tell("old-notes", Optional.of(text));
  }

  private void remember(Window shown) {
    if (!vanished) {
      choices.remember(shown.place());
    }
  }

  /// Everything has been deleted: closes the window and leaves nothing behind.
  private void vanish(Stage stage) {
    vanished = true;
    stage.close();
  }

  /// Leaves everything as it should be found next time: settings and notes on disk, and a copied
  /// note on the clipboard. Where everything was deleted, leaves nothing.
  void close() {
    if (vanished) {
      Background.finish(storage);
      // Whatever was on its way when the files went may have begun some anew.
      new FolderContents(folder).deleteAll();
      return;
    }
    clip.ours().ifPresent(ClipboardHandover::handOver);
    leave.run();
    Background.finish(storage);
    history.close();
  }

  private FollowUpsModel followUps(Acts acts) {
    return new FollowUpsModel(
        new FollowUpsModel.Desk(history, background, catalog, new IcsCalendar()),
        acts,
        this::agenda);
  }

  private static Chooser calendars(Stage stage) {
    var names = List.of("*.ics");
    return new WindowChooser(stage, "Choose a calendar", "Export to calendar", "Calendars", names);
  }

  /// What is due when, as of now.
  private Agenda agenda() {
    return new Agenda(
        choices.settings().get().tracking().periods(),
        catalog.messages(),
        LocalDate.now(ZoneId.systemDefault()),
        ZoneId.systemDefault());
  }

  private ComposeModel compose() {
    var compose = ComposeModel.keepingIn(history, background, catalog, linter.get(), clip);
    Settings settings = choices.settings().get();
    catalog.relationship(settings.relationship()).ifPresent(compose::choose);
    choices.details().subscribe((Details told) -> compose.filling().describe(told));
    choices.account().subscribe((Account account) -> compose.choose(account));
    choices.tracking().subscribe((Tracking tracking) -> compose.track(tracking));
    choices
        .proofreading()
        .map(Proofreading::english)
        .subscribe((English english) -> compose.manner().choose(english));
    choices.tone().subscribe((Tone tone) -> compose.manner().choose(tone));
    compose.manner().tone().subscribe((_, tone) -> choices.choose(tone));
    compose.relationshipChosen().map(Relationship::id).subscribe((_, id) -> choices.remember(id));
    choices.muted().subscribe((Set<String> rules) -> compose.ignoring().muteOnly(rules));
    compose.ignoring().muted().subscribe((_, rules) -> choices.muteOnly(rules));
    compose.ignoring().keepWordsIn(new Ignoring.Words(choices::addWord, choices::removeWord));
    return compose;
  }

  private TemplatesModel templates(ComposeModel compose) {
    var model =
        new TemplatesModel(
            catalog,
            templates,
            choices.muted().flatMap(rules -> linter.map(all -> all.without(rules))),
            new TemplatesModel.Desk(
                shelf,
                new FilePacks(catalog),
                history,
                background,
                Background.answeringTheWindow(examining),
                Clock.systemUTC(),
                compose.facts()));
    model.catalog().subscribe((Catalog now) -> compose.draw(now));
    return model;
  }

  private QueueModel queue(ComposeModel compose, TemplatesModel templates) {
    return new QueueModel(
        new QueueModel.Files(new CsvTables(), new JsonColumns(folder), new CsvQueueFile(folder)),
        new QueueModel.Workers(
            background,
            Background.answeringTheWindow(Background.after(PAUSE, storage)),
            Background.answeringTheWindow(batch)),
        new QueueModel.Outside(history, clip, Clock.systemUTC(), compose::recall),
        new Pen(
            () -> templates.catalog().getValue(),
            () -> linter.get().without(choices.settings().get().muted()),
            () -> choices.settings().get().account(),
            compose::wishes,
            compose::relationship));
  }

  private ImportModel importing() {
    return new ImportModel(
        new LinkedInExports(),
        new LinkedInImport(history, Terms.of(ZoneId.systemDefault(), catalog.relationships())),
        Background.answeringTheWindow(bringing));
  }

  private InsightsModel insights() {
    return new InsightsModel(
        new InsightsModel.Desk(
            history,
            Background.answeringTheWindow(counting),
            catalog,
            () -> choices.settings().get()),
        Clock.systemDefaultZone());
  }

  private static Linter linter(OwnPhrases phrases) {
    return new Linter(Rules.ALL, phrases.vocabulary());
  }

  /// The person's phrases have become those of `now`.
  private void speak(ComposeModel compose, OwnPhrases now) {
    linter.set(linter(now));
    compose.use(linter.get());
    window.ifPresent(shown -> shown.tell(PHRASES, now.notice()));
  }

  /// Whoever comes back to the window may have changed the file of phrases elsewhere.
  private static void comeBack(boolean now, SettingsModel settings) {
    if (now) {
      settings.lookAtPhrases();
    }
  }

  private void proofread(Proofing proofing, Proofreading chosen) {
    if (chosen.on()) {
      proofing.begin(proofreaders.of(chosen.english(), chosen.words()), proofreading);
    } else {
      proofing.end();
      desk.execute(proofreaders::release);
    }
  }

  private SettingsModel settings(ComposeModel compose, LivePhrases live) {
    var checks = new ArrayList<>(Rules.ALL.stream().map(Check::of).toList());
    checks.add(Check.of(ProofCheck.SPELLING));
    var files = new SettingsModel.Files(folder.path(), live, background, clip);
    Ignoring ignoring = compose.ignoring();
    var note = new NoteAtHand(ignoring.dismissed(), ignoring::restore, ignoring::restoreAll);
    return new SettingsModel(checks, choices, note, files);
  }

  private void goOn(ComposeModel compose, ComposeView view, Draft draft) {
    compose.open(draft);
    go(view);
  }

  private void begin(ComposeModel compose, ComposeView view, Draft draft) {
    compose.begin(draft);
    go(view);
  }

  private void go(Screen view) {
    window.ifPresent(shown -> shown.show(view));
  }

  private void tell(Window shown) {
    shown.tell("history", said(history.standing()));
    shown.tell(PHRASES, phrases.notice());
    shown.tell("templates", JsonTemplates.notice(templates));
    shown.tell("settings", settingsFile.notice());
  }

  private static Optional<String> said(History.Standing standing) {
    return switch (standing) {
      case History.Standing.Kept() -> Optional.empty();
      case History.Standing.Recovered(String notice) -> Optional.of(notice);
      case History.Standing.ReadOnly(String reason) -> Optional.of(reason);
    };
  }
}
