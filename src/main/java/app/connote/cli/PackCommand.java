package app.connote.cli;

import app.connote.compose.Catalog;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `connote pack`: packs of templates that people pass on.
@Command(
    name = "pack",
    description = "Check a pack of templates.",
    synopsisSubcommandLabel = "check",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote pack check team.json",
    })
final class PackCommand implements Callable<Integer> {
  private PackCommand() {}

  /// The command with its own commands, for packs that go with `catalog`.
  static CommandLine with(Console console, Catalog catalog, AskedRules asked) {
    return new CommandLine(new PackCommand())
        .addSubcommand(new PackCheckCommand(console, catalog, asked));
  }

  @Override
  public Integer call() {
    throw new Refusal("Name a command: check.");
  }
}
