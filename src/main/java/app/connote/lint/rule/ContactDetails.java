package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// An invitation is no place for anybody's address or number: it asks for trust that is not there
/// yet.
final class ContactDetails implements Rule {
  @Override
  public String id() {
    return "contact-details";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "Asking a stranger for private details, or giving your own, feels unsafe before you are connected.";
  }

  @Override
  public String source() {
    return Sources.ASKING;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    var findings = new ArrayList<Finding>();
    for (Span place : Contacts.in(reading)) {
      String message = "Leave “" + place.of(note.text()) + "” for a later message.";
      findings.add(finding(place, message));
    }
    for (Span place : reading.find(PhraseList.CONTACT_REQUESTS)) {
      findings.add(
          finding(place, "Wait until you are connected before asking for contact details."));
    }
    return findings;
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return Removal.ofAsking(finding.span(), reading).stream().toList();
  }
}
