package app.connote.cli;

import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.store.DataFolder;
import app.connote.store.OwnPhrases;
import java.util.List;

/// The checks that commands make.
///
/// @param linter what makes them
/// @param problems what is wrong with the phrases that the person has added to them, a sentence
///   each
record Checks(Linter linter, List<String> problems) {
  /// All the rules, with the phrases that lie in `folder`.
  static Checks with(DataFolder folder) {
    OwnPhrases phrases = OwnPhrases.read(folder);
    return new Checks(new Linter(Rules.ALL, phrases.vocabulary()), phrases.problems());
  }

  /// Tells the problems on standard error; the checks are made all the same.
  void tellProblems(Console console) {
    problems.forEach(console.err()::println);
  }
}
