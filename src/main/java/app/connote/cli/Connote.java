package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.lint.Proofreader;
import app.connote.note.English;
import app.connote.proof.Proofreaders;
import app.connote.store.BuiltInPack;
import app.connote.store.JsonTemplates;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command line: `connote` with arguments.
@Command(
    name = "connote",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    version = "connote " + Connote.VERSION,
    sortOptions = false,
    usageHelpAutoWidth = false,
    description = {
      "Drafts and checks the short note sent with a LinkedIn invitation.",
      "Without arguments it opens the window.",
    },
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote draft -r met-at-event -f first_name=Priya -f event=DevConf",
      "  connote batch people.csv notes.csv -r same-school",
      "  connote lint note.txt",
      "  connote history search devconf",
      "  connote import Basic_LinkedInDataExport_02-08-2026.zip --dry-run",
      "",
      "The exit status is 0 when all is well, 1 when lint or batch finds something,",
      "and 2 when a command cannot be carried out; a sentence on standard error then",
      "says why.",
    })
public final class Connote implements Callable<Integer> {
  /// The version of the program.
  static final String VERSION = "0.1.0";

  @Spec private CommandSpec spec = CommandSpec.create();

  private Connote() {}

  /// Runs the command given by `args` in this process's console. Returns the exit status: 0 when
  /// all is well, 1 when the checks found something, 2 when the command could not be carried out.
  public static int run(String... args) {
    var console = Console.system();
    var checks = Checks.with(console.folder());
    var catalog = catalog(console);
    return run(Arguments.asTyped(args), console, catalog, checks, new Proofreaders()::of);
  }

  /// The templates that come with the program with the person's own; what cannot be used of those
  /// is left out, and the window says why.
  private static Catalog catalog(Console console) {
    Catalog builtIn = BuiltInPack.read();
    return new JsonTemplates(console.folder(), builtIn).look().own().over(builtIn);
  }

  /// Runs the command given by `args` in `console`, with the relationships and templates of
  /// `catalog`, these `checks`, and those of `proofreaders` who know an English and the words that
  /// were added to it.
  static int run(
      String[] args,
      Console console,
      Catalog catalog,
      Checks checks,
      BiFunction<English, List<String>, Proofreader> proofreaders) {
    int status = commandLine(console, catalog, checks, proofreaders).execute(args);
    console.out().flush();
    console.err().flush();
    return status;
  }

  private static CommandLine commandLine(
      Console console,
      Catalog catalog,
      Checks checks,
      BiFunction<English, List<String>, Proofreader> proofreaders) {
    var answers = new Answers(catalog);
    var errors = new PlainErrors();
    return new CommandLine(new Connote())
        .addSubcommand(new RelationshipsCommand(console, catalog))
        .addSubcommand(new DraftCommand(console, answers, catalog, new AskedRules(console, checks)))
        .addSubcommand(new BatchCommand(console, answers, catalog, new AskedRules(console, checks)))
        .addSubcommand(
            new LintCommand(
                console, answers, new AskedRules(console, checks), new ProofOptions(proofreaders)))
        .addSubcommand(new HistoryCommand(console))
        .addSubcommand(new FollowUpsCommand(console, catalog))
        .addSubcommand(new ImportCommand(console, catalog))
        .addSubcommand(new InsightsCommand(console, catalog))
        .addSubcommand(PackCommand.with(console, catalog, new AskedRules(console, checks)))
        .setExpandAtFiles(false)
        .setOut(console.out())
        .setErr(console.err())
        .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler(errors)
        .setExecutionExceptionHandler(errors);
  }

  @Override
  public Integer call() {
    throw new Refusal("Name a command: " + String.join(", ", spec.subcommands().keySet()) + ".");
  }
}
