package app.connote.cli;

import app.connote.batch.Batch;
import app.connote.batch.People;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.batch.Scribe;
import app.connote.batch.Summary;
import app.connote.batch.Table;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.store.QueueExport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `connote batch`: a note for everybody in a table.
@Command(
    name = "batch",
    description = {
      "Draft a note for everybody in a table of people (CSV).",
      "OUT is a table too: what IN says, with the note or the reason why there is none.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote batch people.csv notes.csv -r met-at-event -f event=DevConf",
      "  connote batch people.csv notes.csv -r same-school --map Uni=school",
      "  cat people.csv | connote batch - - -r not-met > notes.csv",
      "",
      "The exit status is 0 when everybody has a note, 1 when somebody has none or a",
      "finding is as severe as --fail-on says, and 2 when nothing can be written.",
    })
final class BatchCommand implements Callable<Integer> {
  private final Console console;
  private final Answers answers;
  private final Catalog catalog;
  @Mixin private final AskedRules asked;

  @Parameters(index = "0", paramLabel = "IN", description = "The table; - for standard input.")
  private String in = "";

  @Parameters(index = "1", paramLabel = "OUT", description = "Where to; - for standard output.")
  private String out = "";

  @Option(
      names = {"-r", "--relationship"},
      required = true,
      paramLabel = "ID",
      description = "How you know all of them; “connote relationships” lists the ids.")
  private String relationship = "";

  @Option(
      names = {"-f", "--field"},
      paramLabel = "FIELD=VALUE",
      description = "A fact about everybody of whom the table does not say another.")
  private List<String> fields = new ArrayList<>();

  @Option(
      names = "--map",
      paramLabel = "COLUMN=FIELD",
      description =
          "Which field a column holds, where its name does not say; COLUMN= leaves one out.")
  private List<String> columns = new ArrayList<>();

  @Mixin private final AccountOption account = new AccountOption();

  @Mixin private final FailOnOption failOn = new FailOnOption();

  @Option(names = "--force", description = "Replace OUT if there is such a file.")
  private boolean force;

  BatchCommand(Console console, Answers answers, Catalog catalog, AskedRules asked) {
    this.console = console;
    this.answers = answers;
    this.catalog = catalog;
    this.asked = asked;
  }

  @Override
  public Integer call() {
    Relationship known = answers.relationship(relationship);
    Account fitting = account.account();
    Facts common = answers.facts(fields, known);
    var report = new BatchReport(console.err(), NoteBytes.name(in), failOn.severity());
    var output = new BatchOutput(out, force, console.out());
    asked.tellProblems();
    try (Table table = new BatchInput(in, console.in()).table()) {
      table.notices().forEach(console.err()::println);
      var chosen = new ColumnOptions(columns).columns(table.header(), known, common);
      chosen.wholeNames().ifPresent(report::tellOfWholeNames);
      var people = new People(known, fitting, chosen, common, console.today());
      var about = new Queue(known.id(), fitting, table.header(), List.of());
      try (QueueExport export =
          output.begin(about, known.fields().stream().map(Field::id).toList())) {
        Summary summary = write(people, table, report, export);
        export.finish();
        return report.status(summary);
      }
    }
  }

  private Summary write(People people, Table table, BatchReport report, QueueExport export) {
    var composer = new Composer(catalog, asked.linter());
    var scribe = new Scribe(composer, people.relationship(), people.account());
    return new Batch(people, scribe)
        .run(
            table.rows(),
            (QueueEntry entry) -> {
              report.tell(entry);
              export.write(entry);
            },
            () -> false);
  }
}
