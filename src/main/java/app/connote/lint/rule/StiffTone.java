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

/// A friendly note sounds like a person, not like an office.
final class StiffTone implements Rule {
  @Override
  public String id() {
    return "stiff-tone";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "Letter-book language keeps the reader at a distance; a plain sentence sounds like a person.";
  }

  @Override
  public String source() {
    return Sources.TONE;
  }

  @Override
  public Set<String> yieldsTo() {
    return Set.of("favour", "stock-phrase", "broken-greeting", "pushy");
  }

  @Override
  public List<Finding> check(Reading reading) {
    return Borrowed.without(reading.find(PhraseList.STIFF_PHRASES), reading).stream()
        .map(place -> finding(place, reading))
        .toList();
  }

  private Finding finding(Span place, Reading reading) {
    String stiff = place.of(reading.note().text());
    return finding(place, "Say it the way you would say it aloud, instead of “" + stiff + "”.");
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return PlainWords.insteadOf(finding.span(), reading.note())
        .or(() -> Removal.of(finding.span(), reading))
        .stream()
        .toList();
  }
}
