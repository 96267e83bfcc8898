package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import java.util.List;

/// What stands last is what the reader does next, so that is the place for the invitation.
final class CallToActionLast implements Rule {
  @Override
  public String id() {
    return "call-to-action-last";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "The last thing in a note is what its reader acts on, so the invitation works best there.";
  }

  @Override
  public String source() {
    return Sources.ASKING;
  }

  @Override
  public List<Finding> check(Reading reading) {
    if (!reading.context().audience().isInvited()) {
      return List.of();
    }
    return EarlyInvitation.in(reading).stream().map(early -> finding(early, reading)).toList();
  }

  private Finding finding(EarlyInvitation early, Reading reading) {
    return finding(
        early.words(),
        "Invite the reader at the very end, after everything else you have to say.",
        early.fix(reading.note()).stream().toArray(Fix[]::new));
  }
}
