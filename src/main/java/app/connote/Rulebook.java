package app.connote;

import app.connote.lint.Linter;
import app.connote.lint.ProofCheck;
import app.connote.lint.rule.Rules;
import app.connote.store.OwnPhrases;
import app.connote.ui.settings.Check;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The checks as they are now: every rule, with the phrases of the program and the person's own,
/// which may change while the window is open.
final class Rulebook {
  private final ReadOnlyObjectWrapper<Linter> linter;

  /// The rules with `phrases`.
  Rulebook(OwnPhrases phrases) {
    linter = new ReadOnlyObjectWrapper<>(linter(phrases));
  }

  /// Who checks by it.
  ReadOnlyObjectProperty<Linter> linter() {
    return linter.getReadOnlyProperty();
  }

  /// The person's phrases have become `phrases`.
  void revise(OwnPhrases phrases) {
    linter.set(linter(phrases));
  }

  /// Every check that can be switched off, in the order in which they are listed.
  static List<Check> checks() {
    return Stream.concat(
            Rules.ALL.stream().map(Check::of), Stream.of(Check.of(ProofCheck.SPELLING)))
        .toList();
  }

  private static Linter linter(OwnPhrases phrases) {
    return new Linter(Rules.ALL, phrases.vocabulary());
  }
}
