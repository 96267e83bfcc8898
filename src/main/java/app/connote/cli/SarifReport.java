package app.connote.cli;

import app.connote.lint.Check;
import app.connote.store.Sarif;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Prints one SARIF log for all notes, after the last.
final class SarifReport implements LintReport {
  private final List<Sarif.Checked> notes = new ArrayList<>();
  private final PrintWriter out;
  private final List<Check> checks;

  /// A report on what `checks` find, to `out`.
  SarifReport(PrintWriter out, List<Check> checks) {
    this.out = out;
    this.checks = checks;
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
    out.println(Sarif.log(Connote.VERSION, checks, notes));
  }
}
