package app.connote.ui.templates;

import app.connote.compose.Catalog;
import app.connote.compose.OwnTemplates;
import app.connote.compose.Packs;
import app.connote.compose.TemplateReport;
import app.connote.compose.TemplateShelf;
import app.connote.compose.TemplateText;
import app.connote.history.History;
import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.template.TemplateProblem;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// All templates: finding one, writing, checking, saving, duplicating and deleting it, and taking
/// any of that back. What is being written is kept at every keystroke, in use only when saved.
public final class TemplatesModel {
  private static final String BEGINNING = "Hi {{first_name}}, ";

  private final Desk desk;
  private final Catalog builtIn;
  private final Listing listing;
  private final Keeping keeping;
  private final Bench bench;
  private final FullCheck check;
  private final Background.Latest counting;
  private final Sharing sharing;

  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<TemplateReport>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private String words = "";
  private Optional<String> chosen = Optional.empty();

  /// What the list shows.
  ///
  /// @param words what was looked for
  /// @param chosen the template that is at hand, if one is
  record Shown(String words, List<Line> lines, Optional<Entry> chosen) {
    static final Shown NOTHING = new Shown("", List.of(), Optional.empty());

    /// Where the template at hand stands, or -1.
    int place() {
      return IntStream.range(0, lines.size())
          .filter(at -> chosen.isPresent() && lines.get(at).template().equals(chosen))
          .findFirst()
          .orElse(-1);
    }
  }

  /// What there is to say after an act.
  ///
  /// @param undo takes the act back, where that can be
  /// @param anyway whether the template can be saved all the same
  record Said(String text, Optional<Runnable> undo, boolean anyway) {
    static final Said NOTHING = new Said("", Optional.empty(), false);
  }

  /// What the screen works with.
  ///
  /// @param shelf keeps the person's own templates
  /// @param packs reads and writes those that are passed on
  /// @param storage does what reads and writes files
  /// @param checking does what takes time
  /// @param typed what is typed into Compose
  public record Desk(
      TemplateShelf shelf,
      Packs packs,
      History history,
      Background storage,
      Background checking,
      Clock clock,
      ObservableValue<Facts> typed) {}

  /// A model of `builtIn` and what the person made of it, which was `kept`, on `desk`; notes are
  /// checked by `linter`.
  public TemplatesModel(
      Catalog builtIn, TemplateShelf.Standing kept, ObservableValue<Linter> linter, Desk desk) {
    this.desk = desk;
    this.builtIn = builtIn;
    this.listing = new Listing(builtIn);
    this.keeping = new Keeping(builtIn, kept.own(), desk.shelf(), desk.storage(), this::fail);
    this.bench = new Bench(linter, desk.typed());
    this.check = new FullCheck(linter, desk.checking(), System::nanoTime);
    this.counting = desk.storage().latest();
    this.sharing =
        new Sharing(
            builtIn,
            keeping::own,
            new Sharing.Files(desk.packs(), desk.storage()),
            this::take,
            this::say);
    if (!kept.problems().isEmpty()) {
      say(String.join("\n", kept.problems()));
    }
  }

  /// The relationships and all templates that are in use, as they change.
  public ReadOnlyObjectProperty<Catalog> catalog() {
    return keeping.catalog();
  }

  /// What the list shows.
  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// What there is to say after the last act.
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// What the last full check of the template at hand found; nothing once its text has changed.
  ReadOnlyObjectProperty<Optional<TemplateReport>> report() {
    return report.getReadOnlyProperty();
  }

  /// How far the full check is.
  ReadOnlyObjectProperty<Optional<FullCheck.Progress>> progress() {
    return check.progress();
  }

  /// Where the template at hand is worked on.
  Bench bench() {
    return bench;
  }

  /// Taking in packs, and passing on one's own templates.
  Sharing sharing() {
    return sharing;
  }

  /// Every relationship a template can be for.
  List<Relationship> relationships() {
    return builtIn.relationships();
  }

  /// The clock that tells what "today" is.
  Clock clock() {
    return desk.clock();
  }

  /// Lists the templates anew, with how often each was used by now.
  void refresh() {
    list();
    counting.ask(
        () -> desk.history().uses(),
        uses -> {
          listing.know(uses);
          list();
        },
        this::fail);
  }

  /// Lists the templates that fit `words`.
  void find(String words) {
    this.words = words;
    list();
  }

  /// Takes the template called `id` in hand.
  void choose(String id) {
    if (chosen.filter(id::equals).isEmpty()) {
      chosen = Optional.of(id);
      forget();
      list();
    }
  }

  /// The template at hand reads `text` from now on.
  void write(String text) {
    entry()
        .filter(now -> !now.text().text().equals(text))
        .ifPresent(now -> put(now.text().saying(text)));
  }

  /// The template at hand, which must be one of the person's own, is for `relationship`.
  void move(Relationship relationship) {
    entry()
        .filter(now -> now.origin() == Origin.YOURS && !now.relationship().equals(relationship))
        .ifPresent(now -> put(now.text().forRelationship(relationship.id())));
  }

  /// The template at hand speaks in `tone`.
  void speak(Tone tone) {
    entry()
        .filter(now -> now.text().tone() != tone)
        .ifPresent(now -> put(now.text().speaking(tone)));
  }

  private void put(TemplateText text) {
    forget();
    OwnTemplates own = keeping.own();
    keep(isInUse(text) ? own.discarding(text.id()) : own.writing(text));
  }

  /// Puts the marks of another tool in the template at hand into our language.
  void convert() {
    bench
        .work()
        .get()
        .flatMap(Bench.Work::foreign)
        .ifPresent(
            conversion -> {
              write(conversion.result());
              said.set(
                  new Said(
                      "Put into Connote’s own marks.",
                      Optional.of(() -> write(conversion.source())),
                      false));
            });
  }

  /// Begins a template for the relationship of the one at hand, or else for `usual`.
  void begin(Relationship usual) {
    String relationship = entry().map(now -> now.relationship().id()).orElse(usual.id());
    add(new TemplateText(fresh(), relationship, BEGINNING), "A new template. Write it, then save.");
  }

  /// Begins a template that reads as the one at hand.
  void duplicate() {
    entry()
        .ifPresent(
            now -> add(now.text().named(fresh()), "A copy. Change it, then save it as your own."));
  }

  /// Checks every note the template at hand can make.
  void examine() {
    usable().ifPresent(work -> examine(work, _ -> said.set(Said.NOTHING)));
  }

  /// Checks every note the template at hand can make, and saves it unless one has an error.
  void save() {
    if (entry().filter(now -> now.saved() && now.origin() != Origin.HIDDEN).isPresent()) {
      say("It is saved already.");
    } else {
      usable().ifPresent(work -> examine(work, found -> judge(work.text(), found)));
    }
  }

  /// Saves the template at hand whatever the checks say about its notes.
  void saveAnyway() {
    usable().ifPresent(work -> store(work.text()));
  }

  /// Stops the full check.
  void stop() {
    check.stop();
    say("The check was stopped.");
  }

  /// Deletes the template at hand, or hides it where it came with the program.
  void remove() {
    entry()
        .filter(now -> now.origin() != Origin.HIDDEN)
        .ifPresent(
            now -> {
              boolean own = now.origin() == Origin.YOURS;
              if (own) {
                chosen = neighbour(now);
              }
              OwnTemplates after =
                  own ? keeping.own().reverting(now.id()) : keeping.own().hiding(now.id());
              act(now.id(), after, own ? "Deleted the template." : "Hidden: it is not suggested.");
            });
  }

  /// What [#revert] does with the template at hand, in the words of a button; empty where there is
  /// nothing to go back to.
  String wayBack() {
    return entry()
        .map(
            now -> {
              if (now.origin() == Origin.HIDDEN) {
                return "Use it again";
              }
              if (!now.saved()) {
                return hasBase(now.id()) ? "Discard changes" : "";
              }
              return now.origin() == Origin.CHANGED ? "Revert to built-in" : "";
            })
        .orElse("");
  }

  /// Goes back one step with the template at hand: to how it is in use, or to how it came.
  void revert() {
    entry()
        .ifPresent(
            now -> {
              OwnTemplates own = keeping.own();
              if (own.hides(now.id())) {
                act(now.id(), own.reverting(now.id()), "It is suggested again.");
              } else if (!now.saved() && hasBase(now.id())) {
                act(now.id(), own.discarding(now.id()), "Discarded what was not saved.");
              } else if (now.origin() == Origin.CHANGED) {
                act(now.id(), own.reverting(now.id()), "It reads as it came with Connote.");
              }
            });
  }

  /// Takes the last act back, where that is offered.
  void undo() {
    Optional<Runnable> undo = said.get().undo();
    said.set(Said.NOTHING);
    undo.ifPresent(Runnable::run);
  }

  private Optional<Entry> entry() {
    return shown.get().chosen();
  }

  private boolean isInUse(TemplateText text) {
    return keeping
        .own()
        .saved(text.id())
        .or(() -> listing.builtIn(text.id()))
        .equals(Optional.of(text));
  }

  private boolean hasBase(String id) {
    return keeping.own().saved(id).isPresent() || listing.builtIn(id).isPresent();
  }

  private static String fresh() {
    return "own-" + UUID.randomUUID();
  }

  private void add(TemplateText text, String sentence) {
    chosen = Optional.of(text.id());
    act(text.id(), keeping.own().writing(text), sentence);
  }

  /// What is on the bench, if it can be used; otherwise says what to put right first.
  private Optional<Bench.Work> usable() {
    Optional<Bench.Work> work = bench.work().get();
    work.flatMap(now -> now.problems().stream().findFirst())
        .map(TemplateProblem::message)
        .ifPresent(message -> say("It cannot be used yet. " + message));
    return work.filter(now -> now.template().isPresent());
  }

  private void examine(Bench.Work work, Consumer<TemplateReport.Usable> then) {
    check.begin(
        work.text(),
        work.relationship(),
        found -> {
          report.set(Optional.of(found));
          if (found instanceof TemplateReport.Usable usable) {
            then.accept(usable);
          }
        },
        this::fail);
  }

  private void judge(TemplateText text, TemplateReport.Usable found) {
    boolean sound =
        found.findings().stream().noneMatch(each -> each.finding().severity() == Severity.ERROR);
    if (sound) {
      store(text);
    } else {
      said.set(
          new Said(
              "Not saved yet: some of its notes have errors. Put them right, or save it anyway.",
              Optional.empty(),
              true));
    }
  }

  private void store(TemplateText text) {
    act(text.id(), keeping.own().saving(text), "Saved. Compose suggests its notes from now on.");
  }

  /// Makes the templates `after`, which differ from those before in the one called `id`, and offers
  /// to take that back.
  private void act(String id, OwnTemplates after, String sentence) {
    act(List.of(id), after, sentence);
  }

  private void take(Sharing.Taken taken) {
    check.stop();
    report.set(Optional.empty());
    act(taken.ids(), taken.after(), taken.sentence());
  }

  private void act(List<String> ids, OwnTemplates after, String sentence) {
    OwnTemplates before = keeping.own();
    Optional<String> chosenBefore = entry().map(Entry::id);
    keep(after);
    Runnable undo =
        () -> {
          chosen = chosenBefore;
          OwnTemplates now = keeping.own();
          for (String id : ids) {
            now = now.restoring(id, before);
          }
          keep(now);
        };
    said.set(new Said(sentence, Optional.of(undo), false));
  }

  private void keep(OwnTemplates now) {
    keeping.change(now);
    list();
  }

  private Optional<String> neighbour(Entry gone) {
    List<String> ids =
        shown.get().lines().stream()
            .flatMap(line -> line.template().stream())
            .map(Entry::id)
            .toList();
    int at = ids.indexOf(gone.id());
    return ids.size() < 2
        ? Optional.empty()
        : Optional.of(ids.get(at + 1 < ids.size() ? at + 1 : at - 1));
  }

  private void list() {
    List<Line> lines = Line.of(listing.entries(keeping.own()), words, writing());
    Optional<Entry> now =
        lines.stream()
            .flatMap(line -> line.template().stream())
            .filter(each -> chosen.filter(each.id()::equals).isPresent())
            .findFirst()
            .or(() -> lines.stream().flatMap(line -> line.template().stream()).findFirst());
    if (!now.map(Entry::id).equals(entry().map(Entry::id))) {
      check.stop();
      report.set(Optional.empty());
    }
    shown.set(new Shown(words, lines, now));
    now.ifPresentOrElse(entry -> bench.take(entry.text(), entry.relationship()), bench::clear);
  }

  /// What is being written does not vanish because it no longer fits what is looked for.
  private Optional<String> writing() {
    return chosen.filter(id -> keeping.own().unsaved(id).isPresent());
  }

  /// What was found about the text before is not about what comes now.
  private void forget() {
    check.stop();
    report.set(Optional.empty());
    said.set(Said.NOTHING);
  }

  private void say(String text) {
    said.set(new Said(text, Optional.empty(), false));
  }

  private void fail(Exception failure) {
    say(String.valueOf(failure.getMessage()));
  }
}
