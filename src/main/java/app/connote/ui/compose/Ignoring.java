package app.connote.ui.compose;

import app.connote.lint.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// Keeps from the writer what they do not want to be told: one finding, a whole check, or that a
/// word of theirs is misspelt. Each can be taken back.
public final class Ignoring {
  private static final String SPELLING = "spelling";

  private final Checking checking;
  private final Consumer<Notice> tell;
  private final Runnable keep;
  private final Runnable checkAnew;
  private Words words = new Words(_ -> {}, _ -> {});

  /// Where the person's own words are kept.
  ///
  /// @param add adds a word
  /// @param remove takes it out again
  public record Words(Consumer<String> add, Consumer<String> remove) {}

  /// Ignores what `checking` finds, and says so with `tell`; `keep` keeps what is dismissed, and
  /// `checkAnew` has suggestions and note checked by other rules.
  Ignoring(Checking checking, Consumer<Notice> tell, Runnable keep, Runnable checkAnew) {
    this.checking = checking;
    this.tell = tell;
    this.keep = keep;
    this.checkAnew = checkAnew;
  }

  /// Keeps the person's own words in `dictionary` from now on.
  public void keepWordsIn(Words dictionary) {
    words = dictionary;
  }

  /// What the writer has dismissed of the checks for this note.
  public ObservableValue<List<Finding>> dismissed() {
    return checking.checked().map(Checked::dismissed);
  }

  /// Says no more about `finding`, for this note and while the words it is about stay as they are.
  public void dismiss(Finding finding) {
    checking.dismiss(finding);
    keep.run();
    tell.accept(new Notice.Undoable("Dismissed for this note.", () -> restore(finding)));
  }

  /// Minds `finding`, which was dismissed, again.
  public void restore(Finding finding) {
    checking.restore(finding);
    settle();
  }

  /// Minds everything again that was dismissed for this note.
  public void restoreAll() {
    checking.dismiss(Dismissals.NONE);
    settle();
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
    tell.accept(new Notice.Undoable("This check is off for every note.", () -> muteOnly(before)));
  }

  /// Switches the rules called `rules` off for every note, and all others on: in what is suggested
  /// as in what is said about the note.
  public void muteOnly(Set<String> rules) {
    if (!rules.equals(muted().get())) {
      checking.muteOnly(rules);
      checkAnew.run();
    }
  }

  /// The word that could become one of the person's own, where `finding` is about its spelling.
  Optional<String> learnable(Finding finding) {
    return Optional.of(finding)
        .filter(each -> each.rule().equals(SPELLING))
        .map(each -> each.span().of(checking.checked().get().text()))
        .filter(word -> !word.isBlank());
  }

  /// Makes `word` one of the person's own, which are never misspelt.
  void learn(String word) {
    words.add().accept(word);
    tell.accept(
        new Notice.Undoable(
            "“" + word + "” is now one of your words.", () -> words.remove().accept(word)));
  }

  private void settle() {
    tell.accept(new Notice.None());
    keep.run();
  }
}
