package app.connote.cli;

import app.connote.lint.Severity;
import java.util.List;

/// What makes a command end with status 1.
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /// What `--fail-on` was given; throws a [Refusal] for anything else.
  static FailOn of(String value) {
    var choices = List.of("error", "warning", "never");
    return values()[choices.indexOf(Answers.choice("severity to fail on", value, choices))];
  }

  /// Whether a finding of `severity` makes it so.
  boolean fails(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity != Severity.ADVICE;
      case NEVER -> false;
    };
  }
}
