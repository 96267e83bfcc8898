package app.connote;

import app.connote.compose.Catalog;
import app.connote.history.Agenda;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.Terms;
import app.connote.lint.Linter;
import app.connote.lint.ProofCheck;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.settings.Details;
import app.connote.settings.Proofreading;
import app.connote.settings.Settings;
import app.connote.settings.Tracking;
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
import app.connote.ui.settings.Check;
import app.connote.ui.settings.KeptModel;
import app.connote.ui.settings.NoteAtHand;
import app.connote.ui.settings.SettingsModel;
import app.connote.ui.templates.TemplatesModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The models of all screens, each with what it needs of what is kept and of the others.
final class Models {
  private final Kept kept;
  private final Workers workers;
  private final WindowClip clip;
  private final ChoicesModel choices;
  private final ObjectProperty<Linter> linter;
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
    this.linter = new SimpleObjectProperty<>(linter(kept.phrases()));
    this.compose = composing();
    this.past =
        new HistoryModel(
            new HistoryModel.Desk(
                kept.history(), workers.storage(), kept.catalog(), clip, compose::release),
            Clock.systemUTC(),
            this::agenda);
    this.due = followingUp();
    this.templates = writingTemplates();
    this.queue = queueing();
    this.importing = bringingIn();
    this.settings = choosing(phrases);
    this.backups =
        new BackupsModel(
            kept.history().backups(), workers.storage(), ZoneId.systemDefault(), settings::tell);
    compose.whenCopied(due::copied);
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
        past.acts()::settle);
  }

  /// What is kept where; `vanish` runs when everything has been deleted.
  KeptModel files(Runnable vanish) {
    return new KeptModel(
        new KeptModel.Desk(
            new FolderContents(kept.folder()),
            choices,
            workers.storage(),
            kept.history()::close,
            vanish));
  }

  /// What can be learnt from what was sent.
  InsightsModel insights() {
    return new InsightsModel(
        new InsightsModel.Desk(
            kept.history(), workers.counting(), kept.catalog(), () -> choices.settings().get()),
        Clock.system(ZoneId.systemDefault()));
  }

  private static Linter linter(OwnPhrases phrases) {
    return new Linter(Rules.ALL, phrases.vocabulary());
  }

  /// What is due when, as of now.
  private Agenda agenda() {
    return new Agenda(
        choices.settings().get().tracking().periods(),
        kept.catalog().messages(),
        LocalDate.now(ZoneId.systemDefault()),
        ZoneId.systemDefault());
  }

  private ComposeModel composing() {
    var model =
        ComposeModel.keepingIn(
            kept.history(), workers.storage(), kept.catalog(), linter.get(), clip);
    Settings before = choices.settings().get();
    kept.catalog().relationship(before.relationship()).ifPresent(model::choose);
    choices.details().subscribe((Details told) -> model.filling().describe(told));
    choices.account().subscribe((Account account) -> model.choose(account));
    choices.tracking().subscribe((Tracking tracking) -> model.track(tracking));
    choices
        .proofreading()
        .map(Proofreading::english)
        .subscribe((English english) -> model.manner().choose(english));
    choices.tone().subscribe((Tone tone) -> model.manner().choose(tone));
    model.manner().tone().subscribe((_, tone) -> choices.choose(tone));
    model.relationshipChosen().map(Relationship::id).subscribe((_, id) -> choices.remember(id));
    choices.muted().subscribe((Set<String> rules) -> model.ignoring().muteOnly(rules));
    model.ignoring().muted().subscribe((_, rules) -> choices.muteOnly(rules));
    model.ignoring().keepWordsIn(new Ignoring.Words(choices::addWord, choices::removeWord));
    return model;
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
            choices.muted().flatMap(rules -> linter.map(all -> all.without(rules))),
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
        new QueueModel.Outside(kept.history(), clip, Clock.systemUTC(), compose::recall),
        new Pen(
            () -> templates.catalog().getValue(),
            () -> linter.get().without(choices.settings().get().muted()),
            () -> choices.settings().get().account(),
            compose::wishes,
            compose::relationship));
  }

  private ImportModel bringingIn() {
    return new ImportModel(
        new LinkedInExports(),
        new LinkedInImport(
            kept.history(), Terms.of(ZoneId.systemDefault(), kept.catalog().relationships())),
        workers.bringing());
  }

  private SettingsModel choosing(Consumer<Optional<String>> phrases) {
    var live =
        new LivePhrases(
            kept.folder(), kept.phrases(), workers.storage(), now -> speak(now, phrases));
    var checks = new ArrayList<>(Rules.ALL.stream().map(Check::of).toList());
    checks.add(Check.of(ProofCheck.SPELLING));
    var files = new SettingsModel.Files(kept.folder().path(), live, workers.storage(), clip);
    Ignoring ignoring = compose.ignoring();
    var note = new NoteAtHand(ignoring.dismissed(), ignoring::restore, ignoring::restoreAll);
    return new SettingsModel(checks, choices, note, files);
  }

  /// The person's phrases have become those of `now`.
  private void speak(OwnPhrases now, Consumer<Optional<String>> phrases) {
    linter.set(linter(now));
    compose.use(linter.get());
    phrases.accept(now.notice());
  }
}
