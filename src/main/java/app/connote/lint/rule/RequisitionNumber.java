package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Optional;

/// A recruiter fills many roles at once, and finds yours by its number.
final class RequisitionNumber implements Rule {
  @Override
  public String id() {
    return "requisition-number";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "Whoever hires fills many roles at once, and finds yours by its number.";
  }

  @Override
  public String source() {
    return Sources.APPLYING;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Context context = reading.context();
    if (context.relationship().filter(known -> known.id().startsWith("seeker-to-")).isEmpty()) {
      return List.of();
    }
    return context
        .facts()
        .value("requisition")
        .map(number -> unsaid(number, reading))
        .orElseGet(() -> unknown(reading));
  }

  /// The number is filled in, and the note does without it.
  private List<Finding> unsaid(String number, Reading reading) {
    Note note = reading.note();
    if (Openings.quote(number, note.text())) {
      return List.of();
    }
    Optional<Span> role = Openings.role(reading);
    Fix[] fixes =
        role.stream()
            .map(
                place -> new Fix("Add “" + number + "”", Span.at(place.end()), " (" + number + ")"))
            .toArray(Fix[]::new);
    Span place = Span.at(role.map(Span::end).orElse(note.characters()));
    return List.of(finding(place, "Quote the job number, “" + number + "”.", fixes));
  }

  /// Neither a number nor where the opening was seen is said, though a certain opening is meant.
  private List<Finding> unknown(Reading reading) {
    boolean recruiter =
        reading
            .context()
            .relationship()
            .filter(known -> known.id().endsWith("recruiter"))
            .isPresent();
    List<Span> openings = recruiter ? reading.find(PhraseList.OPENINGS) : List.of();
    if (openings.isEmpty() || Openings.arePlaced(reading)) {
      return List.of();
    }
    return List.of(
        finding(
            Span.at(openings.getFirst().end()),
            "If the posting has a number, fill in “Job number”, or say where you saw it."));
  }
}
