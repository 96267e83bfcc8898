package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.store.OwnPhrases;
import java.io.IOException;
import java.util.Optional;

/// Any file as a person's own phrases: what can be used of it is looked for in notes.
public final class FuzzPhrases {
  private static final Note NOTE =
      new Note("Hi Priya, it was great to meet you at DevConf. I hope you are well. Connect?");

  private FuzzPhrases() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try (var desk = Desk.with("phrases.json", input)) {
      OwnPhrases phrases = OwnPhrases.read(desk.folder());
      assertThat(phrases.problems()).doesNotContain("");
      var linter = new Linter(Rules.ALL, phrases.vocabulary());
      assertThat(linter.lint(NOTE, context())).doesNotContainNull();
    }
  }

  private static Context context() {
    return new Context(
        Optional.empty(), Audience.FIRST_CONTACT, Account.FREE, Situation.FACTS.get(1));
  }
}
