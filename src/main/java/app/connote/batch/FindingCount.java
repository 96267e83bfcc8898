package app.connote.batch;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How many findings there are about a note, by how much they matter.
public record FindingCount(int errors, int warnings, int advice) {
  /// Nothing to object to.
  public static final FindingCount NONE = new FindingCount(0, 0, 0);

  /// Refuses to exist with [IllegalArgumentException] where a count is negative.
  public FindingCount {
    if (errors < 0 || warnings < 0 || advice < 0) {
      throw new IllegalArgumentException("Findings cannot be fewer than none.");
    }
  }

  /// How many of each there are among `findings`.
  public static FindingCount of(List<Finding> findings) {
    return new FindingCount(
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.ADVICE));
  }

  /// How many there are in all.
  public int all() {
    return errors + warnings + advice;
  }

  /// How many matter at least as much as `severity`.
  public int atLeast(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> errors + warnings;
      case ADVICE -> all();
    };
  }

  /// What matters most of them; nothing where there are none.
  public Optional<Severity> worst() {
    return Stream.of(Severity.values()).filter(severity -> atLeast(severity) > 0).findFirst();
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
