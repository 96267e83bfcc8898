package app.connote.cli;

import app.connote.store.Json;
import java.io.PrintWriter;

/// Prints one JSON object a note, as soon as the note has been checked.
record JsonReport(PrintWriter out) implements LintReport {
  @Override
  public void add(Entry.Linted note) {
    out.println(Json.lint(note.id(), note.note(), note.findings()));
  }

  @Override
  public void end() {
    // Every note has said all there is.
  }
}
