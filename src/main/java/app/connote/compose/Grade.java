package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import java.util.Comparator;
import java.util.List;

/// What there is to say against a wording; the less, the better.
///
/// @param sent whether its skeleton was sent before, all of it
/// @param warnings how many warnings there are
/// @param advice how much advice there is
/// @param alike how far above the threshold it repeats a note sent before, in tenths; 0 where it
///   does not
record Grade(boolean sent, int warnings, int advice, int alike) implements Comparable<Grade> {
  /// Nothing against it, as far as is known.
  static final Grade CLEAN = new Grade(false, 0, 0, 0);

  private static final Comparator<Grade> ORDER =
      Comparator.comparing(Grade::sent)
          .thenComparingInt(Grade::warnings)
          .thenComparingInt(Grade::advice)
          .thenComparingInt(Grade::alike);

  /// What `findings` say against a wording.
  static Grade of(List<Finding> findings) {
    return new Grade(false, count(findings, Severity.WARNING), count(findings, Severity.ADVICE), 0);
  }

  /// The worse of both in each respect.
  Grade atLeast(Grade other) {
    return new Grade(
        sent || other.sent,
        Math.max(warnings, other.warnings),
        Math.max(advice, other.advice),
        Math.max(alike, other.alike));
  }

  /// Both together.
  Grade plus(Grade other) {
    return new Grade(
        sent || other.sent,
        warnings + other.warnings,
        advice + other.advice,
        Math.max(alike, other.alike));
  }

  /// Whether it comes after all wordings without a warning.
  boolean isFlawed() {
    return warnings > 0;
  }

  @Override
  public int compareTo(Grade other) {
    return ORDER.compare(this, other);
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
