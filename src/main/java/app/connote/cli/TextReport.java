package app.connote.cli;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;

/// Prints a line a finding that editors can jump to, the reason below it, and a count at the end.
final class TextReport implements LintReport {
  private final PrintWriter out;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int notes;

  TextReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(Entry.Linted note) {
    notes++;
    for (Finding finding : note.findings()) {
      counts.merge(finding.severity(), 1, Integer::sum);
      print(note, finding);
    }
  }

  @Override
  public void end() {
    if (notes > 0) {
      String what = counts.isEmpty() ? "nothing to object to." : found();
      out.println(counted(notes, "note", "notes") + " checked: " + what);
    }
  }

  private void print(Entry.Linted note, Finding finding) {
    var position = Position.of(note, finding.span().start());
    out.println(
        "%s:%s:%s %s %s %s"
            .formatted(
                note.place().file(),
                position.line(),
                position.column(),
                finding.severity().id(),
                finding.rule(),
                finding.message()));
    out.println("  " + finding.why());
  }

  private String found() {
    return counted(count(Severity.ERROR), "error", "errors")
        + ", "
        + counted(count(Severity.WARNING), "warning", "warnings")
        + ", "
        + count(Severity.ADVICE)
        + " advice.";
  }

  private int count(Severity severity) {
    return counts.getOrDefault(severity, 0);
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /// A place in a file as people count it: line and column from 1. In a `.jsonl` file it is the
  /// line of the file and the column of the note.
  private record Position(int line, int column) {
    static Position of(Entry.Linted note, int start) {
      String before = note.note().text().substring(0, start);
      if (LintInput.isLines(note.place().file())) {
        return new Position(note.place().line(), start + 1);
      }
      int lines = (int) before.chars().filter(unit -> unit == '\n').count();
      return new Position(note.place().line() + lines, start - before.lastIndexOf('\n'));
    }
  }
}
