package app.connote.cli;

import app.connote.lint.Check;
import app.connote.store.Sarif;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Prints one SARIF log for all notes, after the last.
final class SarifReport implements LintReport {
  private final List<Sarif.Checked> notes = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final PrintWriter out;
  private final List<Check> checks;

  /// A report on what `checks` find, to `out`.
  SarifReport(PrintWriter out, List<Check> checks) {
    this.out = out;
    this.checks = checks;
  }

  @Override
  public void add(Entry.Linted note) {
    notes.add(new Sarif.Checked(place(note), note.note(), note.findings()));
  }

  @Override
  public void leaveOut(String sentence) {
    unread.add(sentence);
  }

  @Override
  public void end() {
    out.println(Sarif.log(Connote.VERSION, checks, notes, unread));
  }

  private static Sarif.Place place(Entry.Linted note) {
    var place = note.place();
    return LintInput.isLines(place.file())
        ? new Sarif.Place.Line(place.file(), place.line(), note.id())
        : new Sarif.Place.Whole(place.file());
  }
}
