package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.linkedin.DataExport;
import app.connote.linkedin.Effects;
import app.connote.linkedin.ImportPlan;
import app.connote.linkedin.LinkedInImport;
import app.connote.linkedin.Terms;
import app.connote.linkedin.Watch;
import app.connote.store.ImportJson;
import app.connote.store.LinkedInExports;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `connote import`: what LinkedIn knows of connections and invitations, put to the notes.
@Command(
    name = "import",
    description = {
      "Import LinkedIn’s own data export: whom you are connected with, and what",
      "became of your notes. Importing it again changes nothing.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote import Basic_LinkedInDataExport_02-08-2026.zip --dry-run",
      "  connote import Connections.csv",
      "",
      "The exit status is 0 when all is well, 1 when a line of the export could not be",
      "used, and 2 when the export or the history cannot be; nothing is changed then.",
    })
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final Catalog catalog;

  @Parameters(
      paramLabel = "FILE",
      description = "The zip archive, its folder, or its Connections.csv or Invitations.csv.")
  private String file = "";

  @Option(names = "--dry-run", description = "Only say what would be done.")
  private boolean dryRun;

  @Mixin private final FormatOption format = new FormatOption();

  ImportCommand(Console console, Catalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    Format chosen = format.format();
    DataExport export = new LinkedInExports().read(TargetFile.path(file), Watch.NONE);
    ImportPlan plan = dryRun ? planned(export) : imported(export);
    switch (chosen) {
      case TEXT -> tell(plan);
      case JSON -> console.out().println(ImportJson.report(plan, !dryRun));
    }
    return export.skipped().isEmpty() ? Status.FINE : Status.FOUND;
  }

  private ImportPlan planned(DataExport export) {
    try (var ledger = KeptLedger.toRead(console)) {
      return new LinkedInImport(ledger.ledger(), terms()).plan(export, Watch.NONE);
    }
  }

  private ImportPlan imported(DataExport export) {
    try (var ledger = KeptLedger.toWrite(console)) {
      var importing = new LinkedInImport(ledger.ledger(), terms());
      return importing.carryOut(importing.plan(export, Watch.NONE), () -> false);
    }
  }

  private Terms terms() {
    return Terms.of(console.zone(), catalog.relationships());
  }

  private void tell(ImportPlan plan) {
    var effects = new Effects(plan);
    console.out().println(effects.read());
    console.out().println(dryRun ? effects.planned() : effects.done());
    plan.unsure().forEach(open -> console.out().println(open.name() + ": " + open.why()));
    plan.export()
        .skipped()
        .forEach(
            skipped ->
                console
                    .err()
                    .println(
                        "%s, line %s: %s"
                            .formatted(skipped.file(), skipped.line(), skipped.reason())));
  }
}
