package app.connote.ui.compose;

import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.Wishes;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.lint.Linter;
import app.connote.lint.Past;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.settings.Tracking;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/// Writing one note: what is known, what could be said, what is being said, and copying it.
public final class ComposeModel {
  private final Copying copying;
  private final Catalog catalog;
  private final DraftKeeper keeper;

  private final Manuscript manuscript;
  private final FindingWalk walk;
  private final Filling filling;
  private final Ignoring ignoring;
  private final Memory memory;
  private final Allowance allowance;
  private final Recipient recipient;
  private final Manner manner;
  private final Mending mending;
  private Consumer<UUID> copied = _ -> {};

  /// A model that drafts from `catalog` with `composer`, checks with `linter` and copies to `clip`;
  /// `kept` keeps what is written.
  ComposeModel(Catalog catalog, Composer composer, Linter linter, Clip clip, DraftKeeper kept) {
    this.catalog = catalog;
    this.copying = new Copying(clip, kept);
    this.keeper = kept;
    this.manuscript =
        new Manuscript(catalog, composer, linter, kept, () -> copying.tell(new Notice.None()));
    this.walk = new FindingWalk(checked());
    this.manner = new Manner(manuscript);
    this.mending = new Mending(manuscript, walk);
    this.filling = new Filling(manuscript, kept);
    this.ignoring =
        new Ignoring(
            manuscript.checking(), copying::tell, manuscript::amend, manuscript::checkAnew);
    this.memory = new Memory(manuscript);
    this.allowance = new Allowance(kept, kept.background());
    this.recipient = new Recipient(kept, kept.background(), memory::meet);
    kept.recall().noInvitations(messages(catalog));
    allowance.whenCounted(copying::warn);
    allowance.left().subscribe(now -> memory.leave(now.map(Allowance.Left::left)));
    writing().map(Writing::asked).subscribe(recipient::meet);
    keeper.recall().everything(memory::remember);
  }

  private static Set<String> messages(Catalog catalog) {
    return catalog.relationships().stream()
        .filter(relationship -> !relationship.audience().isInvited())
        .map(Relationship::id)
        .collect(Collectors.toSet());
  }

  /// A model that keeps what is written in `history`, working in `background`.
  public static ComposeModel keepingIn(
      History history, Background background, Catalog catalog, Linter linter, Clip clip) {
    var keeper = new DraftKeeper(history, background, Clock.system(ZoneId.systemDefault()));
    return new ComposeModel(catalog, new Composer(catalog, linter), linter, clip, keeper);
  }

  /// What the person has said so far.
  ReadOnlyObjectProperty<Writing> writing() {
    return manuscript.writing().getReadOnlyProperty();
  }

  /// The relationship chosen.
  public Relationship relationship() {
    return writing().get().relationship();
  }

  /// The relationship chosen, as it changes.
  public ObservableValue<Relationship> relationshipChosen() {
    return writing().map(Writing::relationship);
  }

  /// What is wanted of every note.
  public Wishes wishes() {
    return manuscript.wishes();
  }

  /// The facts typed so far, as they change.
  public ObservableValue<Facts> facts() {
    return writing().map(Writing::facts);
  }

  /// Drafts from `catalog` from now on; the note at hand stays as it is.
  public void draw(Catalog catalog) {
    manuscript.draw(catalog);
  }

  /// What spares the next suggestions their wait, to be done on any other thread: templates are
  /// read once for all facts.
  public Runnable learning() {
    return manuscript.learning();
  }

  /// The note called `id` was copied or deleted elsewhere: what is typed from now on is another.
  public void release(UUID id) {
    keeper.release(id);
  }

  /// Every relationship there is to choose.
  List<Relationship> relationships() {
    return catalog.relationships();
  }

  /// What could be said.
  Proposals proposals() {
    return manuscript.proposals();
  }

  /// The note in the editor, checked.
  public ReadOnlyObjectProperty<Checked> checked() {
    return manuscript.checking().checked();
  }

  /// What helps with filling in the fields.
  public Filling filling() {
    return filling;
  }

  /// Going from finding to finding.
  FindingWalk walk() {
    return walk;
  }

  /// Who proofreads the note.
  public Proofing proofing() {
    return manuscript.checking().proofing();
  }

  /// What there is to say after the last act.
  public ReadOnlyObjectProperty<Notice> notice() {
    return copying.notice();
  }

  /// Whether what was typed is on disk, in a few words.
  ReadOnlyStringProperty saved() {
    return keeper.status();
  }

  /// The index of the suggestion that is in the editor word for word, or -1.
  int chosen() {
    return manuscript.chosen();
  }

  /// Why the suggestion in the editor is suggested, in one line; empty for the writer's own words.
  Optional<String> why() {
    int chosen = chosen();
    return chosen < 0
        ? Optional.empty()
        : Optional.of(proposals().candidates().get(chosen).reasons().sentence());
  }

  /// The person is known by `relationship`.
  public void choose(Relationship relationship) {
    proposals().likeNone();
    manuscript.change(writing().get().with(relationship));
  }

  /// The note is for `account`'s limit.
  public void choose(Account account) {
    manuscript.change(writing().get().with(account));
    allowance.choose(account);
  }

  /// How suggestions speak and are spelt.
  public Manner manner() {
    return manner;
  }

  /// The fact called `field` is `value`.
  public void fill(String field, String value) {
    manuscript.change(writing().get().with(writing().get().filled().with(field, value)));
  }

  /// Puts the suggestion at `index` into the editor, if there is one.
  public void pick(int index) {
    if (index < proposals().candidates().size()) {
      manuscript.pick(proposals().candidates().get(index));
    }
  }

  /// Offers the next suggestions, and the first ones again after the last.
  public void showOthers() {
    if (proposals().hasOthers()) {
      manuscript.turn();
    }
  }

  /// The writer has changed the text to `text`.
  public void edit(String text) {
    manuscript.edit(text);
  }

  /// Hands what was copied before to `remember`, on the window's thread.
  public void recall(Consumer<Past> remember) {
    keeper.recall().everything(remember);
  }

  /// Whom the note is for.
  Recipient recipient() {
    return recipient;
  }

  /// What is left of the month's notes.
  public Allowance allowance() {
    return allowance;
  }

  /// Notes that were sent are treated as `tracking` says from now on.
  public void track(Tracking tracking) {
    keeper.recall().await(tracking.periods());
    allowance.allow(tracking.notesAMonth());
    recipient.lookAgain();
  }

  /// Making the changes that findings propose.
  Mending mending() {
    return mending;
  }

  /// Has what is suggested and what is written checked by `linter` from now on; what the person has
  /// switched off stays off.
  public void use(Linter linter) {
    manuscript.checking().use(linter);
    manuscript.checkAnew();
  }

  /// What the writer does not want to be told.
  public Ignoring ignoring() {
    return ignoring;
  }

  /// Takes back the last act, while that is what the notice offers.
  public void undo() {
    if (notice().get() instanceof Notice.Undoable(_, Runnable undo)) {
      copying.tell(new Notice.None());
      undo.run();
    }
  }

  /// Copies the note, unless an error holds it back.
  public void copy() {
    if (checked().get().errors().isEmpty()) {
      copyAnyway();
    } else {
      copying.hold(checked().get().errors().size());
    }
  }

  /// Copies the note whatever the checks say.
  public void copyAnyway() {
    if (!text().isBlank()) {
      recipient.settle();
      copying.copy(writing().get(), text(), manuscript.template());
      copied.accept(keeper.id());
      keeper.recall().everything(memory::remember);
      allowance.count();
    }
  }

  /// Starts over with the same relationship; what was written stays in the history.
  public void startOver() {
    boolean something = !text().isBlank() || writing().get().isTyped();
    keeper.begin();
    recipient.lookAgain();
    manuscript.begin(
        new Writing(
            relationship(), Filled.nothing(filling.details().get()), writing().get().account()));
    keeper.recall().everything(memory::remember);
    copying.tell(
        something
            ? new Notice.Done("A new note.", "The one before is in your history.")
            : new Notice.None());
  }

  /// Goes on with `draft` from the history.
  public void open(Draft draft) {
    keeper.resume(draft);
    recipient.lookAgain();
    Relationship relationship = catalog.relationship(draft.relationship()).orElse(relationship());
    manuscript.resume(
        draft,
        new Writing(
            relationship,
            Filled.asLeft(draft.facts(), relationship, filling.details().get()),
            writing().get().account(),
            new Dismissals(draft.dismissed())));
    keeper.recall().everythingBut(draft.id(), memory::remember);
  }

  /// Begins `draft`, which holds facts and no note yet, with the first suggestion, if there is one.
  public void begin(Draft draft) {
    open(draft);
    pick(0);
  }

  /// Tells `told` the id of every note that is copied from now on.
  public void whenCopied(Consumer<UUID> told) {
    copied = told;
  }

  private String text() {
    return manuscript.text();
  }
}
