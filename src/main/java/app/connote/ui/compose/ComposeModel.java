package app.connote.ui.compose;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/// Writing one note: what is known, what could be said, what is being said, and copying it.
///
/// The text is a suggestion's until the writer changes it; from then on it is the writer's, and
/// only an explicit choice replaces it.
public final class ComposeModel {
  private final Copying copying;
  private final Catalog catalog;
  private final DraftKeeper keeper;

  private final ReadOnlyObjectWrapper<Writing> writing;
  private final Proposals proposals;
  private final Checking checking;
  private final FindingWalk walk;

  private boolean writersOwn;
  private String template = "";

  /// A model that drafts from `catalog` with `composer`, checks with `linter` and copies to `clip`;
  /// `kept` keeps what is written.
  ComposeModel(Catalog catalog, Composer composer, Linter linter, Clip clip, DraftKeeper kept) {
    this.catalog = catalog;
    this.copying = new Copying(clip, kept);
    this.keeper = kept;
    writing =
        new ReadOnlyObjectWrapper<>(
            new Writing(catalog.relationships().getFirst(), Facts.NONE, Account.FREE));
    proposals = new Proposals(composer, writing.get());
    checking = new Checking(linter, writing);
    walk = new FindingWalk(checking.checked());
  }

  /// A model that keeps what is written in `history`, working in `background`.
  public static ComposeModel keepingIn(
      History history, Background background, Catalog catalog, Linter linter, Clip clip) {
    var keeper = new DraftKeeper(history, background, Clock.systemUTC());
    return new ComposeModel(catalog, new Composer(catalog, linter), linter, clip, keeper);
  }

  /// What the person has said so far.
  ReadOnlyObjectProperty<Writing> writing() {
    return writing.getReadOnlyProperty();
  }

  /// The relationship chosen.
  public Relationship relationship() {
    return writing.get().relationship();
  }

  /// The relationship chosen, as it changes.
  public ObservableValue<Relationship> relationshipChosen() {
    return writing.map(Writing::relationship);
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
    return proposals;
  }

  /// The note in the editor, checked.
  public ReadOnlyObjectProperty<Checked> checked() {
    return checking.checked();
  }

  /// Going from finding to finding.
  FindingWalk walk() {
    return walk;
  }

  /// Who proofreads the note.
  public Proofing proofing() {
    return checking.proofing();
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
    return proposals.indexOf(checked().get().note());
  }

  /// The person is known by `relationship`.
  public void choose(Relationship relationship) {
    proposals.likeNone();
    change(writing.get().with(relationship));
  }

  /// The note is for `account`'s limit.
  public void choose(Account account) {
    change(writing.get().with(account));
  }

  /// The fact called `field` is `value`.
  public void fill(String field, String value) {
    change(writing.get().with(writing.get().facts().with(field, value)));
  }

  /// Puts the suggestion at `index` into the editor, if there is one.
  public void pick(int index) {
    if (index < proposals.candidates().size()) {
      Candidate candidate = proposals.candidates().get(index);
      proposals.like(candidate.template());
      writersOwn = false;
      place(candidate);
    }
  }

  /// Offers the next suggestions, and the first ones again after the last.
  public void showOthers() {
    if (proposals.hasOthers()) {
      proposals.likeNone();
      proposals.turn(writing.get());
      followSuggestion();
    }
  }

  /// The writer has changed the text to `text`.
  public void edit(String text) {
    if (!text.equals(text())) {
      say(text);
      writersOwn = chosen() < 0;
      keep();
    }
  }

  /// Makes the change that `fix` proposes.
  public void mend(Fix fix) {
    edit(fix.apply(text()));
  }

  /// Makes the fix of the finding at hand; where there are several, lets the writer choose.
  void mendNext() {
    walk.mendable()
        .get()
        .ifPresent(
            finding -> {
              if (finding.fixes().size() == 1) {
                mend(finding.fixes().getFirst());
              } else {
                walk.chooseFor(finding);
              }
            });
  }

  /// What the writer has dismissed of the checks for this note.
  public ObservableValue<List<Finding>> dismissed() {
    return checked().map(Checked::dismissed);
  }

  /// Says no more about `finding`, for this note and while the words it is about stay as they are.
  public void dismiss(Finding finding) {
    checking.dismiss(finding);
    amend();
    copying.tell(new Notice.Undoable("Dismissed for this note.", () -> restore(finding)));
  }

  /// Minds `finding`, which was dismissed, again.
  public void restore(Finding finding) {
    checking.restore(finding);
    amend();
  }

  /// Minds everything again that was dismissed for this note.
  public void restoreAll() {
    checking.dismiss(Dismissals.NONE);
    amend();
  }

  /// The ids of the rules that are switched off for every note.
  public ReadOnlyObjectProperty<Set<String>> muted() {
    return checking.muted();
  }

  /// Switches the rule of `finding` off for every note.
  public void mute(Finding finding) {
    Set<String> before = muted().get();
    var rules = new HashSet<>(before);
    rules.add(finding.rule());
    muteOnly(rules);
    copying.tell(new Notice.Undoable("This check is off for every note.", () -> muteOnly(before)));
  }

  /// Switches the rules called `rules` off for every note, and all others on: in what is suggested
  /// as in what is said about the note.
  public void muteOnly(Set<String> rules) {
    if (!rules.equals(muted().get())) {
      checking.muteOnly(rules);
      proposals.use(new Composer(catalog, checking.linter()), writing.get());
      if (writersOwn || proposals.best().map(Candidate::note).equals(note())) {
        say(text());
      } else {
        followSuggestion();
      }
    }
  }

  /// Takes back the last dismissing or muting, while that is what the notice offers.
  public void undo() {
    if (notice().get() instanceof Notice.Undoable(_, Runnable undo)) {
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
      copying.copy(writing.get(), text(), template);
    }
  }

  /// Starts over with the same relationship; what was written stays in the history.
  public void startOver() {
    boolean something = !text().isBlank() || !writing.get().asked().values().isEmpty();
    keeper.begin();
    reset(new Writing(relationship(), Facts.NONE, writing.get().account()));
    copying.tell(
        something
            ? new Notice.Done("A new note.", "The one before is in your history.")
            : new Notice.None());
  }

  /// Goes on with `draft` from the history.
  public void open(Draft draft) {
    keeper.resume(draft);
    Relationship relationship = catalog.relationship(draft.relationship()).orElse(relationship());
    reset(
        new Writing(
            relationship,
            draft.facts(),
            writing.get().account(),
            new Dismissals(draft.dismissed())));
    template = draft.template();
    proposals.like(template);
    say(draft.text());
    writersOwn = !draft.text().isBlank() && chosen() < 0;
  }

  private void change(Writing now) {
    if (now.equals(writing.get())) {
      return;
    }
    writing.set(now);
    proposals.consider(now);
    if (writersOwn) {
      say(text());
      keep();
    } else {
      followSuggestion();
    }
  }

  private void followSuggestion() {
    if (!writersOwn) {
      proposals.best().ifPresentOrElse(this::place, this::empty);
    }
  }

  private void place(Candidate candidate) {
    template = candidate.template();
    say(candidate.note().text());
    keep();
  }

  private void empty() {
    say("");
    keep();
  }

  private void reset(Writing now) {
    proposals.likeNone();
    writersOwn = false;
    template = "";
    writing.set(now);
    proposals.consider(now);
    say("");
  }

  private void say(String text) {
    checking.check(text);
    copying.tell(new Notice.None());
  }

  private Optional<Note> note() {
    return Optional.of(checked().get().note());
  }

  private void amend() {
    copying.tell(new Notice.None());
    keeper.amend(writing.get(), text(), template);
  }

  private String text() {
    return checked().get().text();
  }

  private void keep() {
    keeper.keep(writing.get(), text(), template);
  }
}
