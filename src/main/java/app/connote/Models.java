package app.connote;

import app.connote.compose.Catalog;
import app.connote.history.Agenda;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.Terms;
import app.connote.lint.Past;
import app.connote.note.Account;
import app.connote.settings.Settings;
import app.connote.store.CsvQueueFile;
import app.connote.store.CsvTables;
import app.connote.store.FilePacks;
import app.connote.store.FolderContents;
import app.connote.store.IcsCalendar;
import app.connote.store.JsonColumns;
import app.connote.store.LinkedInExports;
import app.connote.store.OwnPhrases;
import app.connote.ui.ChoicesModel;
import app.connote.ui.compose.ComposeModel;
import app.connote.ui.compose.Ignoring;
import app.connote.ui.followups.FollowUpsModel;
import app.connote.ui.history.Forgetting;
import app.connote.ui.history.HistoryModel;
import app.connote.ui.insights.InsightsModel;
import app.connote.ui.kit.WindowClip;
import app.connote.ui.linkedin.ImportModel;
import app.connote.ui.queue.Pen;
import app.connote.ui.queue.QueueModel;
import app.connote.ui.settings.BackupsModel;
import app.connote.ui.settings.KeptModel;
import app.connote.ui.settings.NoteAtHand;
import app.connote.ui.settings.SettingsModel;
import app.connote.ui.templates.TemplatesModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/// The models of all screens, each with what it needs of what is kept and of the others.
final class Models {
  private final Kept kept;
  private final Workers workers;
  private final WindowClip clip;
  private final ChoicesModel choices;
  private final Rulebook rules;
  private final ComposeModel compose;
  private final HistoryModel past;
  private final FollowUpsModel due;
  private final TemplatesModel templates;
  private final QueueModel queue;
  private final ImportModel importing;
  private final SettingsModel settings;
  private final BackupsModel backups;

  /// Models over `kept`, working on `workers`; `phrases` hears what there is to say when the
  /// person's own phrases have changed.
  Models(
      Kept kept,
      Workers workers,
      WindowClip clip,
      ChoicesModel choices,
      Consumer<Optional<String>> phrases) {
    this.kept = kept;
    this.workers = workers;
    this.clip = clip;
    this.choices = choices;
    this.rules = new Rulebook(kept.phrases());
    this.compose = new Composing(choices).of(kept, workers, rules, clip);
    this.past =
        new HistoryModel(
            new HistoryModel.Desk(
                kept.history(), workers.storage(), kept.catalog(), clip, compose::release),
            Clock.systemUTC(),
            this::agenda);
    past.acts().allow(this::notesAMonth);
    this.due = followingUp();
    this.templates = writingTemplates();
    this.queue = queueing();
    this.importing = bringingIn();
    this.settings = choosing(phrases);
    this.backups =
        new BackupsModel(
            kept.history().backups(),
            workers.storage(),
            ZoneId.systemDefault(),
            settings::tell,
            this::beginAnew);
    compose.whenCopied(due::copied);
    past.acts().done().subscribe((_, _) -> compose.allowance().count());
  }

  ComposeModel compose() {
    return compose;
  }

  HistoryModel past() {
    return past;
  }

  FollowUpsModel due() {
    return due;
  }

  TemplatesModel templates() {
    return templates;
  }

  QueueModel queue() {
    return queue;
  }

  ImportModel importing() {
    return importing;
  }

  SettingsModel settings() {
    return settings;
  }

  BackupsModel backups() {
    return backups;
  }

  /// Forgetting people, wherever notes to them are known.
  Forgetting forgetting() {
    var elsewhere = new Elsewhere(compose, queue, choices);
    return new Forgetting(
        new Forgetting.Desk(
            kept.history(), new FolderContents(kept.folder()), workers.storage(), elsewhere),
        said -> {
          importing.settle();
          past.acts().settle(said);
        });
  }

  /// The history is another one: what was done to the one before cannot be taken back in it.
  private void beginAnew() {
    importing.settle();
    past.acts().begin();
  }

  /// What is kept where; `vanish` runs when everything has been deleted.
  KeptModel files(Runnable vanish) {
    return new KeptModel(
        new KeptModel.Desk(
            new FolderContents(kept.folder()),
            choices,
            workers.storage(),
            kept.history()::close,
            vanish),
        oldNotes(_ -> {})::count);
  }

  /// The notes that are older than they are to be kept; `tell` hears what the person should know.
  OldNotes oldNotes(Consumer<String> tell) {
    return new OldNotes(kept.history(), workers.storage(), Clock.systemUTC(), tell);
  }

  /// What can be learnt from what was sent.
  InsightsModel insights() {
    return new InsightsModel(
        new InsightsModel.Desk(
            kept.history(), workers.counting(), kept.catalog(), () -> choices.settings().get()),
        Clock.system(ZoneId.systemDefault()));
  }

  /// What is due when, as of now.
  private Agenda agenda() {
    return new Agenda(
        choices.settings().get().tracking().periods(),
        kept.catalog().messages(),
        LocalDate.now(ZoneId.systemDefault()),
        ZoneId.systemDefault());
  }

  /// How many notes a month there are for invitations; none where there is no limit.
  private Optional<Integer> notesAMonth() {
    Settings now = choices.settings().get();
    return now.account() == Account.FREE ? now.tracking().notesAMonth() : Optional.empty();
  }

  private FollowUpsModel followingUp() {
    return new FollowUpsModel(
        new FollowUpsModel.Desk(
            kept.history(), workers.storage(), kept.catalog(), new IcsCalendar()),
        past.acts(),
        this::agenda);
  }

  private TemplatesModel writingTemplates() {
    var model =
        new TemplatesModel(
            kept.catalog(),
            kept.templates(),
            choices.muted().flatMap(muted -> rules.linter().map(all -> all.without(muted))),
            new TemplatesModel.Desk(
                kept.shelf(),
                new FilePacks(kept.catalog()),
                kept.history(),
                workers.storage(),
                workers.templates(),
                Clock.systemUTC(),
                compose.facts()));
    model.catalog().subscribe((Catalog now) -> compose.draw(now));
    return model;
  }

  private QueueModel queueing() {
    return new QueueModel(
        new QueueModel.Files(
            new CsvTables(), new JsonColumns(kept.folder()), new CsvQueueFile(kept.folder())),
        new QueueModel.Workers(workers.storage(), workers.soon(), workers.batch()),
        new QueueModel.Outside(
            kept.history(), clip, Clock.system(ZoneId.systemDefault()), this::lookBack),
        new Pen(
            () -> templates.catalog().getValue(),
            () -> rules.linter().get().without(choices.settings().get().muted()),
            () -> choices.settings().get().account(),
            compose::wishes,
            compose::relationship));
  }

  /// Looks up for the queue what was copied before, which it asks for whenever it has changed that.
  private void lookBack(Consumer<Past> remember) {
    compose.recall(remember);
    past.acts().changed();
  }

  private ImportModel bringingIn() {
    return new ImportModel(
        new LinkedInExports(),
        new LinkedInImport(
            kept.history(), Terms.of(ZoneId.systemDefault(), kept.catalog().relationships())),
        workers.bringing(),
        past.acts()::changed);
  }

  private SettingsModel choosing(Consumer<Optional<String>> phrases) {
    var live =
        new LivePhrases(
            kept.folder(), kept.phrases(), workers.storage(), now -> speak(now, phrases));
    var files = new SettingsModel.Files(kept.folder().path(), live, workers.storage(), clip);
    Ignoring ignoring = compose.ignoring();
    var note = new NoteAtHand(ignoring.dismissed(), ignoring::restore, ignoring::restoreAll);
    return new SettingsModel(Rulebook.checks(), choices, note, files);
  }

  /// The person's phrases have become those of `now`.
  private void speak(OwnPhrases now, Consumer<Optional<String>> phrases) {
    rules.revise(now);
    compose.use(rules.linter().get());
    phrases.accept(now.notice());
  }
}
