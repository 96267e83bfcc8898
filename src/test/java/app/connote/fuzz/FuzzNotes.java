package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.store.BuiltInPhrases;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Any text as a note: what is found lies in it, and every fix changes it.
public final class FuzzNotes {
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final Context CONTEXT =
      new Context(Optional.empty(), Audience.FIRST_CONTACT, Account.FREE, Situation.FACTS.get(1));

  private FuzzNotes() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    for (Finding finding : LINTER.lint(new Note(text), CONTEXT)) {
      assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
      for (Fix fix : finding.fixes()) {
        assertThat(fix.apply(text)).isNotEqualTo(text);
      }
    }
  }
}
