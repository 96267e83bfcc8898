package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Audience;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Pressure makes a reader step back.
final class Pushy implements Rule {
  @Override
  public String id() {
    return "pushy";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "A reader who is pressed, hurried or made to feel guilty declines, and remembers it.";
  }

  @Override
  public String source() {
    return Sources.TONE;
  }

  /// A favour asked with pressure is a favour, and a worn phrase is a worn phrase.
  @Override
  public Set<String> yieldsTo() {
    return Set.of("favour", "stock-phrase", "contact-details");
  }

  @Override
  public List<Finding> check(Reading reading) {
    var places = new ArrayList<Span>(reading.find(PhraseList.PUSHY));
    if (reading.context().audience() == Audience.FIRST_CONTACT) {
      add(places, reading.find(PhraseList.FAMILIARITIES));
    }
    if (!reading.context().audience().isInvited()) {
      add(places, reading.find(PhraseList.SECOND_INVITATIONS));
      add(places, reading.find(PhraseList.REMINDERS));
      places.sort(null);
    }
    return Borrowed.without(places, reading).stream()
        .map(place -> finding(place, reading))
        .toList();
  }

  private static void add(List<Span> places, List<Span> more) {
    more.stream()
        .filter(place -> places.stream().noneMatch(place::overlaps))
        .toList()
        .forEach(places::add);
  }

  private Finding finding(Span place, Reading reading) {
    return finding(
        place,
        "Leave the reader free to say no: do without “" + place.of(reading.note().text()) + "”.");
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return Removal.of(finding.span(), reading).stream().toList();
  }
}
