package app.connote.cli;

import app.connote.compose.Filling;
import app.connote.compose.TemplateReport;
import app.connote.compose.WordingFinding;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Field;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/// Prints a line a finding that editors can jump to, an example below it, and what each template
/// makes.
final class PackTextReport implements PackReport {
  private final PrintWriter out;
  private final String file;
  private int templates;
  private long notes;
  private int errors;
  private int warnings;

  /// A report to `out` on the pack in `file`.
  PackTextReport(PrintWriter out, String file) {
    this.out = out;
    this.file = file;
  }

  @Override
  public void add(CheckedTemplate template) {
    templates++;
    notes += template.report().checked();
    template.report().findings().forEach(each -> print(each, template));
    out.println(
        "%s:%d: %s".formatted(file, template.line(), template.template().id() + summary(template)));
    template.report().silent().stream()
        .findFirst()
        .ifPresent(each -> out.println("  " + silence(each, template)));
  }

  @Override
  public void end() {
    out.println(
        "%s, %s checked: %s, %s."
            .formatted(
                counted(templates, "template"),
                counted(notes, "note"),
                counted(errors, "error"),
                counted(warnings, "warning")));
  }

  private void print(WordingFinding each, CheckedTemplate template) {
    var finding = each.finding();
    errors += finding.severity() == Severity.ERROR ? 1 : 0;
    warnings += finding.severity() == Severity.WARNING ? 1 : 0;
    out.println(
        "%s:%d: %s %s %s"
            .formatted(
                file, template.line(), finding.severity().id(), finding.rule(), finding.message()));
    out.println(
        "  In %d of %s, such as: %s"
            .formatted(
                each.notes(),
                counted(template.report().checked(), "note"),
                each.example().text().replaceAll("\\s+", " ")));
  }

  private static String summary(CheckedTemplate template) {
    TemplateReport.Usable report = template.report();
    if (report.wordings() == 0) {
      return " makes no note at all.";
    }
    int least = report.shortest().orElseThrow();
    int most = report.longest().orElseThrow();
    return " makes %s of %s characters%s%s%s."
        .formatted(
            counted(report.wordings(), "note"),
            least == most ? Integer.toString(most) : least + " to " + most,
            tooLong(template),
            report.advised() > 0 ? "; %d with advice".formatted(report.advised()) : "",
            report.complete() ? "" : "; not all were checked, for there are too many");
  }

  /// How many notes are over the limits; a message after the invitation has none.
  private static String tooLong(CheckedTemplate template) {
    if (!template.relationship().audience().isInvited()) {
      return "";
    }
    TemplateReport.Usable report = template.report();
    int free = report.tooLong(Account.FREE);
    int premium = report.tooLong(Account.PREMIUM);
    return (free > 0 ? "; %d over %d".formatted(free, Account.FREE.characters()) : "")
        + (premium > 0 ? "; %d over %d".formatted(premium, Account.PREMIUM.characters()) : "");
  }

  private static String silence(Filling filling, CheckedTemplate template) {
    String empty =
        template.relationship().fields().stream()
            .map(Field::id)
            .filter(id -> !filling.facts().has(id))
            .filter(template.template()::mentions)
            .collect(Collectors.joining(", "));
    return empty.isEmpty() ? "No wording can be used." : "No note without " + empty + ".";
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
