package app.connote.cli;

import app.connote.store.PackJson;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Prints one JSON object for the whole pack, after the last template.
final class PackJsonReport implements PackReport {
  private final List<PackJson.Template> templates = new ArrayList<>();
  private final PrintWriter out;
  private final String name;

  /// A report to `out` on the pack called `name`.
  PackJsonReport(PrintWriter out, String name) {
    this.out = out;
    this.name = name;
  }

  @Override
  public void add(CheckedTemplate each) {
    templates.add(PackJson.template(each.template(), each.line(), each.report()));
  }

  @Override
  public void end() {
    out.println(PackJson.report(name, templates));
  }
}
