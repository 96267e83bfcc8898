package app.connote.cli;

import app.connote.lint.Rule;
import app.connote.store.Sarif;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Prints one SARIF log for all notes, after the last.
final class SarifReport implements LintReport {
  private final List<Sarif.Checked> notes = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();
  private final PrintWriter out;
  private final List<Rule> rules;

  /// A report on what `rules` say, to `out`.
  SarifReport(PrintWriter out, List<Rule> rules) {
    this.out = out;
    this.rules = rules;
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
    out.println(Sarif.log(Connote.VERSION, rules, notes, unread));
  }

  private static Sarif.Place place(Entry.Linted note) {
    var place = note.place();
    return LintInput.isLines(place.file())
        ? new Sarif.Place.Line(place.file(), place.line(), note.id())
        : new Sarif.Place.Whole(place.file());
  }
}
