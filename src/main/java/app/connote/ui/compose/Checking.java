package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Mark;
import app.connote.lint.Past;
import app.connote.lint.Verdict;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Has the note checked: by all rules but those that are switched off, less what the writer has
/// dismissed.
final class Checking {
  private Linter every;
  private final ObjectProperty<Writing> writing;
  private final ReadOnlyObjectWrapper<Set<String>> muted = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Checked> checked =
      new ReadOnlyObjectWrapper<>(Checked.NOTHING);
  private final Proofing proofing;
  private Linter linter;
  private Past past = Past.NONE;
  private List<Mark> marks = List.of();

  /// Checks by the rules of `every` what is written for `writing`, which holds what is dismissed.
  Checking(Linter every, ObjectProperty<Writing> writing) {
    this.every = every;
    this.linter = every;
    this.writing = writing;
    this.proofing = new Proofing(question(Checked.NOTHING.note(), List.of()), this::show);
    check("");
  }

  /// The note and what there is to say about it.
  ReadOnlyObjectProperty<Checked> checked() {
    return checked.getReadOnlyProperty();
  }

  /// The ids of the rules that are switched off.
  ReadOnlyObjectProperty<Set<String>> muted() {
    return muted.getReadOnlyProperty();
  }

  /// The rules that are asked.
  Linter linter() {
    return linter;
  }

  /// Who proofreads the note.
  Proofing proofing() {
    return proofing;
  }

  /// Switches the rules called `rules` off and all others on, from the next check.
  void muteOnly(Set<String> rules) {
    linter = every.without(rules);
    muted.set(Set.copyOf(rules));
  }

  /// Asks the rules as `other` does, from the next check.
  void use(Linter other) {
    every = other.knowing(past);
    linter = every.without(muted.get());
  }

  /// Compares notes with those of `past`, from the next check.
  void know(Past past) {
    this.past = past;
    every = every.knowing(past);
    linter = every.without(muted.get());
  }

  /// Checks the note that reads `text`; what is dismissed goes with its words.
  void check(String text) {
    var note = new Note(text);
    Verdict verdict = linter.judge(note, context());
    marks = verdict.marks();
    proofing.consider(question(note, verdict.findings()));
  }

  /// Says no more about `finding`.
  void dismiss(Finding finding) {
    dismiss(writing.get().dismissals().with(finding, checked.get().found()));
  }

  /// Minds `finding`, which was dismissed, again.
  void restore(Finding finding) {
    dismiss(writing.get().dismissals().without(finding, checked.get().found()));
  }

  /// Holds back what `dismissals` say, and nothing else.
  void dismiss(Dismissals dismissals) {
    writing.set(writing.get().with(dismissals));
    checked.set(checked.get().less(dismissals));
  }

  private Context context() {
    return writing.get().context();
  }

  private Proofing.Question question(Note note, List<Finding> found) {
    return new Proofing.Question(note, context(), found, linter, muted.get());
  }

  /// Shows what is known about `note`: what the rules found, and later what proofreading adds.
  private void show(Note note, List<Finding> found) {
    follow(note, found);
    checked.set(Checked.of(note, new Verdict(found, marks), writing.get().dismissals()));
  }

  private void follow(Note note, List<Finding> found) {
    Dismissals before = writing.get().dismissals();
    var after = new Dismissals.Findings(note.text(), found);
    Dismissals now = before.following(checked.get().found(), after);
    if (!now.equals(before)) {
      writing.set(writing.get().with(now));
    }
  }
}
