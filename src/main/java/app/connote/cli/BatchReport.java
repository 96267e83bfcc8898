package app.connote.cli;

import app.connote.batch.FindingCount;
import app.connote.batch.Outcome;
import app.connote.batch.Problem;
import app.connote.batch.QueueEntry;
import app.connote.batch.Summary;
import app.connote.lint.Severity;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Locale;

/// Tells on standard error what a batch could not do, line by line, and what it did.
///
/// @param table how people are told of the table
record BatchReport(PrintWriter err, String table, FailOn failOn) {
  /// Tells that of the names in the column called `column` only the first is used.
  void tellOfWholeNames(String column) {
    err.println(
        "“%s” holds whole names, so the first name is taken out of each; leave the column out with --map \"%s=\"."
            .formatted(column, column));
  }

  /// Tells of `entry` where it has no note, or one that makes the batch fail.
  void tell(QueueEntry entry) {
    switch (entry.outcome()) {
      case Outcome.Refused(Problem problem) -> line(entry.line(), problem.reason());
      case Outcome.Drafted note -> {
        if (note.findings().worst().filter(failOn::fails).isPresent()) {
          line(
              entry.line(),
              "The note has " + found(note.findings()) + "; read it before you send it.");
        }
      }
    }
  }

  /// Tells what has come of it all; returns the exit status.
  int status(Summary summary) {
    var told = new ArrayList<String>();
    told.add(counted(summary.people(), "person", "people"));
    told.add(counted(summary.drafted(), "note", "notes"));
    if (summary.refused() > 0) {
      told.add(counted(summary.refused(), "row", "rows") + " without a note");
    }
    int flagged = summary.flaggedAtLeast(Severity.WARNING);
    if (flagged > 0) {
      told.add(counted(flagged, "note", "notes") + " to look at");
    }
    if (summary.blank() > 0) {
      told.add(counted(summary.blank(), "blank line", "blank lines"));
    }
    err.println(String.join(", ", told) + ".");
    boolean failed = summary.flagged().keySet().stream().anyMatch(failOn::fails);
    return failed || summary.refused() > 0 ? Status.FOUND : Status.FINE;
  }

  private void line(int number, String reason) {
    err.println("Line " + number + " of " + table + ": " + reason);
  }

  private static String found(FindingCount findings) {
    return findings.errors() > 0
        ? counted(findings.errors(), "error", "errors")
        : counted(findings.warnings(), "warning", "warnings");
  }

  private static String counted(int number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
