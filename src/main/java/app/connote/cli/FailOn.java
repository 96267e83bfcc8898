package app.connote.cli;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import java.util.List;
import java.util.function.Predicate;

/// What makes a command end with [Status#FOUND].
final class FailOn {
  private FailOn() {}

  /// Which findings do, where `--fail-on` was given `value`: `error`, `warning` or `never`; throws
  /// a [Refusal] for anything else.
  static Predicate<Finding> of(String value) {
    var choices = List.of("error", "warning", "never");
    return switch (Answers.choice("severity to fail on", value, choices)) {
      case "error" -> finding -> finding.severity() == Severity.ERROR;
      case "warning" -> finding -> finding.severity() != Severity.ADVICE;
      default -> finding -> false;
    };
  }
}
