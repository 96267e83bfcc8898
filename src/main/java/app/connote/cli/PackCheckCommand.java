package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.compose.TemplateCheck;
import app.connote.compose.TemplateReport;
import app.connote.note.Relationship;
import app.connote.store.PackException;
import app.connote.store.SharedPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `connote pack check`: reads a pack strictly, and checks every note its templates can make.
@Command(
    name = "check",
    description = {
      "Check a pack: the file itself, and every note that its templates can make.",
      "Each template is filled with the examples of its fields, in every wording and",
      "with every choice of the optional facts.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote pack check team.json",
      "  connote pack check --format json --fail-on error - < team.json",
      "",
      "The exit status is 0 when all is well, 1 when a finding is as severe as",
      "--fail-on says or a template makes no note, and 2 when the pack cannot be used.",
    })
final class PackCheckCommand implements Callable<Integer> {
  private final Console console;
  private final Catalog catalog;
  @Mixin private final AskedRules asked;

  @Parameters(paramLabel = "FILE", description = "The pack; - for standard input.")
  private String file = "";

  @Mixin private final FormatOption format = new FormatOption();

  @Mixin private final FailOnOption failOn = new FailOnOption();

  PackCheckCommand(Console console, Catalog catalog, AskedRules asked) {
    this.console = console;
    this.catalog = catalog;
    this.asked = asked;
  }

  @Override
  public Integer call() {
    Format chosen = format.format();
    FailOn fails = failOn.severity();
    SharedPack pack = pack(NoteBytes.of(file, console.in()));
    asked.tellProblems();
    var report =
        switch (chosen) {
          case TEXT -> new PackTextReport(console.out(), file);
          case JSON -> new PackJsonReport(console.out(), pack.pack().name());
        };
    boolean found = false;
    var check = new TemplateCheck(asked.linter());
    for (NoteTemplate each : pack.pack().templates()) {
      var checked = check.check(each.template(), relationship(each));
      report.add(new CheckedTemplate(each, relationship(each), line(pack, each), checked));
      found |= fails(checked, fails);
    }
    report.end();
    return found ? Status.FOUND : Status.FINE;
  }

  private SharedPack pack(byte[] bytes) {
    try {
      return SharedPack.read(new ByteArrayInputStream(bytes), catalog);
    } catch (PackException e) {
      throw new Refusal(e.getMessage(), e);
    } catch (IOException e) {
      throw new Refusal(NoteBytes.name(file) + " cannot be read; check the disk it is on.", e);
    }
  }

  private Relationship relationship(NoteTemplate template) {
    return catalog.relationship(template.relationship()).orElseThrow();
  }

  private static int line(SharedPack pack, NoteTemplate template) {
    return pack.lines().getOrDefault(template.id(), 1);
  }

  private boolean fails(TemplateReport.Usable report, FailOn fails) {
    boolean silent = report.wordings() == 0 && fails != FailOn.NEVER;
    return silent
        || report.findings().stream().map(each -> each.finding().severity()).anyMatch(fails::fails);
  }
}
