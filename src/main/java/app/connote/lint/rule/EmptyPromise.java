package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// A gain that nobody can hold on to is heard as advertising.
final class EmptyPromise implements Rule {
  @Override
  public String id() {
    return "empty-promise";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "Readers take a promise without anything definite in it for advertising.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  /// Both know worn words for vague gains, and selling is a favour asked.
  @Override
  public Set<String> yieldsTo() {
    return Set.of("favour", "stock-phrase", "pushy");
  }

  @Override
  public List<Finding> check(Reading reading) {
    return Borrowed.without(reading.find(PhraseList.EMPTY_PROMISES), reading).stream()
        .map(place -> finding(place, reading))
        .toList();
  }

  private Finding finding(Span place, Reading reading) {
    return finding(
        place,
        "Say what exactly you can offer, or leave out “" + place.of(reading.note().text()) + "”.");
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return Removal.of(finding.span(), reading).stream().toList();
  }
}
