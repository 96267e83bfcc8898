package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// Private trouble, and a CV, are a burden on somebody who has yet to say hello.
final class OverSharing implements Rule {
  @Override
  public String id() {
    return "over-sharing";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "Private matters and whole careers make a reader who hardly knows you feel awkward.";
  }

  @Override
  public String source() {
    return Sources.ASKING;
  }

  @Override
  public Set<String> yieldsTo() {
    return Set.of("favour", "contact-details", "stock-phrase");
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    return Confidences.in(reading).stream()
        .map(place -> finding(place, message(place, note)))
        .toList();
  }

  private static String message(Span place, Note note) {
    return "Keep “" + place.of(note.text()) + "” to yourself until you know each other better.";
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return Removal.of(finding.span(), reading).stream().toList();
  }
}
