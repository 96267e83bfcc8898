package app.connote.cli;

import app.connote.batch.TableException;
import app.connote.history.HistoryException;
import app.connote.linkedin.DataExportException;
import java.io.PrintWriter;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells every failure in one plain sentence on standard error, never with a stack trace.
final class PlainErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    return tell(failure.getCommandLine().getErr(), sentence(failure));
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    return tell(command.getErr(), sentence(failure, command));
  }

  private static int tell(PrintWriter err, String sentence) {
    err.println(sentence);
    err.flush();
    return Status.REFUSED;
  }

  private static String sentence(Exception failure, CommandLine command) {
    return switch (failure) {
      case Refusal refusal -> refusal.sentence();
      case HistoryException history -> text(history);
      case TableException table -> text(table);
      case DataExportException export -> text(export);
      case ParameterException parameter -> sentence(parameter);
      default ->
          "Something went wrong in “%s” (%s); please report it."
              .formatted(name(command.getCommandSpec()), failure.getClass().getSimpleName());
    };
  }

  private static String sentence(ParameterException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    String help = "; “" + name(command) + " --help” shows how.";
    return switch (failure) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched, command, help);
      case MissingParameterException missing -> missing(missing, help);
      case OverwrittenOptionException twice ->
          "The option " + label(twice.getOverwritten()) + " is given twice; keep one of them.";
      default -> withoutStop(text(failure)) + help;
    };
  }

  private static String unmatched(
      UnmatchedArgumentException failure, CommandSpec command, String help) {
    String first = failure.getUnmatched().getFirst();
    if (first.startsWith("-")) {
      String option = first.replaceFirst("=.*", "");
      return "“%s” has no option “%s”%s"
          .formatted(name(command), option, Nearest.hint(option, options(command), help));
    }
    return command.subcommands().isEmpty()
        ? "“%s” does not know what to do with “%s”%s".formatted(name(command), first, help)
        : "“%s” has no command “%s”%s"
            .formatted(
                name(command), first, Nearest.hint(first, command.subcommands().keySet(), help));
  }

  private static String missing(MissingParameterException failure, String help) {
    if (failure.getMissing().isEmpty()) {
      return withoutStop(text(failure)) + help;
    }
    ArgSpec first = failure.getMissing().getFirst();
    return "“%s” needs %s%s%s"
        .formatted(
            name(failure.getCommandLine().getCommandSpec()),
            first.isOption() && !first.required() ? "a value after " : "",
            label(first),
            help);
  }

  private static Collection<String> options(CommandSpec command) {
    return command.optionsMap().keySet();
  }

  private static String label(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private static String name(CommandSpec command) {
    return command.qualifiedName();
  }

  private static String withoutStop(String sentence) {
    return sentence.strip().replaceFirst("[.]$", "");
  }

  private static String text(Exception failure) {
    return failure.getMessage() == null ? "That cannot be done." : failure.getMessage();
  }
}
