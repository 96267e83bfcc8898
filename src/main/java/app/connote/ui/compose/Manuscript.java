package app.connote.ui.compose;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.Wishes;
import app.connote.history.Draft;
import app.connote.lint.Linter;
import app.connote.lint.Past;
import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.settings.Details;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The note being written, and whose words it is in.
///
/// The text is a suggestion's until the writer changes it; from then on it is the writer's, and
/// only an explicit choice replaces it.
final class Manuscript {
  private final DraftKeeper keeper;
  private final Runnable touched;
  private final ReadOnlyObjectWrapper<Writing> writing;
  private final Proposals proposals;
  private final Checking checking;

  private Composer composer;
  private boolean writersOwn;
  private String template = "";

  /// A note that follows what `composer` makes of `catalog`, is checked with `linter` and kept by
  /// `keeper`; `touched` runs after every change.
  Manuscript(
      Catalog catalog, Composer composer, Linter linter, DraftKeeper keeper, Runnable touched) {
    this.composer = composer;
    this.keeper = keeper;
    this.touched = touched;
    writing =
        new ReadOnlyObjectWrapper<>(
            new Writing(
                catalog.relationships().getFirst(), Filled.nothing(Details.NONE), Account.FREE));
    proposals = new Proposals(composer, writing.get());
    checking = new Checking(linter, writing);
  }

  /// What the person has said so far.
  ReadOnlyObjectWrapper<Writing> writing() {
    return writing;
  }

  /// What could be said.
  Proposals proposals() {
    return proposals;
  }

  /// Who checks the note.
  Checking checking() {
    return checking;
  }

  /// What the note says.
  String text() {
    return checking.checked().get().text();
  }

  /// The id of the template that the note comes from; empty where it comes from none.
  String template() {
    return template;
  }

  /// The index of the suggestion that the note is word for word, or -1.
  int chosen() {
    return proposals.indexOf(note());
  }

  /// What the person has said is `now`; a note that is still a suggestion follows.
  void change(Writing now) {
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

  /// Puts `candidate`, which was chosen, into the editor.
  void pick(Candidate candidate) {
    proposals.like(candidate.template());
    writersOwn = false;
    place(candidate);
  }

  /// Offers the next suggestions, and the first ones again after the last.
  void turn() {
    proposals.likeNone();
    proposals.turn(writing.get());
    followSuggestion();
  }

  /// The writer has changed the text to `text`.
  void edit(String text) {
    if (!text.equals(text())) {
      say(text);
      writersOwn = chosen() < 0;
      keep();
    }
  }

  /// Begins another note for `now`.
  void begin(Writing now) {
    proposals.likeNone();
    writersOwn = false;
    template = "";
    writing.set(now);
    proposals.consider(now);
    say("");
  }

  /// Goes on with `draft`, written for `now`.
  void resume(Draft draft, Writing now) {
    begin(now);
    template = draft.template();
    proposals.like(template);
    say(draft.text());
    writersOwn = !draft.text().isBlank() && chosen() < 0;
  }

  /// Keeps what is dismissed with the note.
  void amend() {
    keeper.amend(writing.get(), text(), template);
  }

  /// Other rules may rank other suggestions first; a note that is still the first of them stays.
  void checkAnew() {
    composer = composer.checkedBy(checking.linter());
    proposals.use(composer, writing.get());
    if (writersOwn || proposals.best().map(Candidate::note).equals(Optional.of(note()))) {
      say(text());
    } else {
      followSuggestion();
    }
  }

  /// Suggestions are drawn from `catalog` from now on; the note at hand stays as it is, unless
  /// there was none.
  void draw(Catalog catalog) {
    composer = composer.drawingOn(catalog);
    proposals.use(composer, writing.get());
    if (text().isBlank()) {
      followSuggestion();
    }
  }

  /// What spares the next suggestions their wait, to be done on any other thread.
  Runnable learning() {
    Composer now = composer;
    Relationship relationship = writing.get().relationship();
    return () -> now.learn(relationship);
  }

  /// What is wanted of every suggestion.
  Wishes wishes() {
    return composer.wishes();
  }

  /// Suggestions speak in `tone` from now on; a note that is still one follows.
  void speak(Tone tone) {
    composer = composer.with(composer.wishes().speaking(Optional.of(tone)));
    proposals.likeNone();
    proposals.use(composer, writing.get());
    followSuggestion();
  }

  /// Built-in templates are spelt as in `english` from now on; a note that is still a suggestion
  /// follows.
  void spell(English english) {
    composer = composer.with(composer.wishes().spelling(english));
    proposals.use(composer, writing.get());
    followSuggestion();
  }

  /// Notes are compared with those of `past` from now on; the one at hand stays as it is.
  void remember(Past past) {
    checking.know(past);
    composer = composer.with(composer.wishes().after(past));
    proposals.use(composer, writing.get());
    checking.check(text());
  }

  /// What is known of the reader or of the month is in `past`; suggestions stay as they are.
  void recheck(Past past) {
    checking.know(past);
    checking.check(text());
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

  private void say(String text) {
    checking.check(text);
    touched.run();
  }

  private Note note() {
    return checking.checked().get().note();
  }

  private void keep() {
    keeper.keep(writing.get(), text(), template);
  }
}
