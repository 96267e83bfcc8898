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

/// Whoever asks a stranger for something makes accepting cost something.
final class Favour implements Rule {
  @Override
  public String id() {
    return "favour";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "A favour asked before you know each other makes accepting feel like an obligation.";
  }

  @Override
  public String source() {
    return Sources.ASKING;
  }

  /// To ask for an address or a number is worse than any other favour.
  @Override
  public Set<String> yieldsTo() {
    return Set.of("contact-details");
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    String first =
        reading.context().audience().isInvited()
            ? "first only ask to connect."
            : "first let the two of you get to know each other.";
    return Favours.in(reading).stream()
        .map(place -> finding(place, message(place, note) + first))
        .toList();
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return Removal.ofAsking(finding.span(), reading).stream().toList();
  }

  private static String message(Span place, Note note) {
    return "Keep “" + place.of(note.text()) + "” for later: ";
  }
}
