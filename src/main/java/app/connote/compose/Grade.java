package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import java.util.List;

/// What there is to say against a wording; the less, the better.
///
/// @param sent how often its skeleton was sent before, all of it
/// @param warnings how many warnings there are
/// @param advice how much advice there is
/// @param alike how far above the threshold it repeats a note sent before, in tenths; 0 where it
///   does not
record Grade(int sent, int warnings, int advice, int alike) implements Comparable<Grade> {
  /// Nothing against it, as far as is known.
  static final Grade CLEAN = new Grade(0, 0, 0, 0);

  /// What `findings` say against a wording.
  static Grade of(List<Finding> findings) {
    return new Grade(0, count(findings, Severity.WARNING), count(findings, Severity.ADVICE), 0);
  }

  /// The worse of both in each respect.
  Grade atLeast(Grade other) {
    return new Grade(
        Math.max(sent, other.sent),
        Math.max(warnings, other.warnings),
        Math.max(advice, other.advice),
        Math.max(alike, other.alike));
  }

  /// Both together.
  Grade plus(Grade other) {
    return new Grade(
        sent + other.sent,
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
    if (sent != other.sent) {
      return Integer.compare(sent, other.sent);
    } else if (warnings != other.warnings) {
      return Integer.compare(warnings, other.warnings);
    } else if (advice != other.advice) {
      return Integer.compare(advice, other.advice);
    }
    return Integer.compare(alike, other.alike);
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
