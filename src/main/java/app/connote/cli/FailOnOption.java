package app.connote.cli;

import picocli.CommandLine.Option;

/// Which findings make a command fail, as it was told.
final class FailOnOption {
  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "What makes the exit status 1: error, warning (the default) or never.")
  private String failOn = "warning";

  /// What was named; throws a [Refusal] for anything else.
  FailOn severity() {
    return FailOn.of(failOn);
  }
}
