package app.connote.cli;

import picocli.CommandLine.Option;

/// How a command was told to print its answer, as text or as JSON.
final class FormatOption {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (for people; the default) or json (for scripts).")
  private String format = "text";

  /// What was named; throws a [Refusal] for anything else.
  Format format() {
    return Format.of(format);
  }
}
