package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Known;
import app.connote.lint.Past;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Facts;
import app.connote.note.Span;
import app.connote.note.Standing;
import app.connote.note.Standing.Connected;
import app.connote.note.Standing.Copied;
import app.connote.note.Standing.Pending;
import app.connote.note.Standing.Withdrawn;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// A second invitation while the first one waits is one that LinkedIn refuses.
final class AlreadyInvited implements Rule {
  @Override
  public String id() {
    return "already-invited";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "LinkedIn takes no second invitation while the first is open, and a reader who gets two"
        + " feels pressed.";
  }

  @Override
  public String source() {
    return Sources.INVITATIONS;
  }

  @Override
  public List<Finding> check(Reading reading) {
    if (!reading.context().audience().isInvited()) {
      return List.of();
    }
    Past past = reading.past();
    Facts facts = reading.context().facts();
    return past.people().stream()
        .filter(known -> isOpen(known.standing(), past))
        .filter(known -> known.same() || Known.mayBe(known.name(), known.facts(), facts))
        .min(Comparator.comparing(known -> !known.same()))
        .map(known -> List.of(finding(known, reading)))
        .orElse(List.of());
  }

  /// Whoever is a connection need not have been invited: they may have done so themselves.
  private Finding finding(Known known, Reading reading) {
    String message = message(known, reading.past());
    return known.standing() instanceof Connected
        ? new Finding(
            id(),
            "Already connected",
            severity(),
            place(reading),
            message,
            "LinkedIn takes no invitation to a connection, whom a message reaches at once.",
            source(),
            List.of())
        : finding(place(reading), message);
  }

  private static boolean isOpen(Standing standing, Past past) {
    LocalDate today = past.now().toLocalDate();
    return switch (standing) {
      case Copied(LocalDate _, LocalDate until) -> until.isAfter(today);
      case Pending(LocalDate _, LocalDate until) -> until.isAfter(today);
      case Withdrawn(LocalDate _, LocalDate again) -> again.isAfter(today);
      case Connected _ -> true;
    };
  }

  private static Span place(Reading reading) {
    return Greeting.of(reading).name().orElse(Span.at(0));
  }

  /// A likely match asks.
  private static String message(Known known, Past past) {
    String who = known.name().isEmpty() ? "This person" : known.name();
    String day = Day.of(known.standing().since().atStartOfDay(), past.now());
    String asked = known.same() ? "" : "If this is the same person: ";
    return switch (known.standing()) {
      case Copied _ ->
          "Look first whether %s has answered: you copied a note for them %s.".formatted(who, day);
      case Pending _ ->
          asked + "Wait for an answer: %s has an invitation from you, sent %s.".formatted(who, day);
      case Connected _ ->
          asked
              + "Write %s a message instead: you have been connected since %s."
                  .formatted(who, day.replace("on ", ""));
      case Withdrawn(LocalDate _, LocalDate again) ->
          asked
              + "Wait until %s: you withdrew an invitation to %s %s, and LinkedIn takes no other one before then."
                  .formatted(Day.of(again.atStartOfDay(), past.now()).replace("on ", ""), who, day);
    };
  }
}
