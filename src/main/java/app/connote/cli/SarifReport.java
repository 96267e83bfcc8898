package app.connote.cli;

import app.connote.lint.Rule;
import app.connote.store.Sarif;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prints one SARIF log for all notes, after the last.
final class SarifReport implements LintReport {
  private final List<Sarif.Checked> notes = new ArrayList<>();
  private final PrintWriter out;
  private final List<Rule> rules;

  /// A report on what `rules` say, to `out`.
  SarifReport(PrintWriter out, List<Rule> rules) {
    this.out = out;
    this.rules = rules;
  }

  @Override
  public void add(Entry.Linted note) {
    var place = note.place();
    Optional<Integer> line =
        LintInput.isLines(place.file()) ? Optional.of(place.line()) : Optional.empty();
    notes.add(new Sarif.Checked(place.file(), line, note.findings()));
  }

  @Override
  public void end() {
    out.println(Sarif.log(Connote.VERSION, rules, notes));
  }
}
