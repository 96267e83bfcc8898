package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import java.util.List;
import java.util.Set;

/// Small slips of the keyboard make a note look pasted together.
final class Typography implements Rule {
  @Override
  public String id() {
    return "typography";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "Stray spaces and mixed quotation marks make a note look pasted together.";
  }

  @Override
  public String source() {
    return Sources.CARE;
  }

  /// A place where more than a space is wrong needs only the rule that says so.
  @Override
  public Set<String> yieldsTo() {
    return Set.of("broken-greeting", "repeated-word", "shouting", "unfilled-placeholder");
  }

  @Override
  public List<Finding> check(Reading reading) {
    return Slip.in(reading).stream()
        .map(slip -> finding(slip.span(), slip.message(), slip.fix()))
        .toList();
  }
}
