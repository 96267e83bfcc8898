package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import java.util.List;

/// A link asks a stranger to leave the page, and looks like spam.
final class Link implements Rule {
  @Override
  public String id() {
    return "link";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "A link in an invitation cannot be clicked, takes up room and looks like spam.";
  }

  @Override
  public String source() {
    return Sources.ASKING;
  }

  @Override
  public List<Finding> check(Reading reading) {
    if (isForSharing(reading.context())) {
      return List.of();
    }
    return Links.in(reading).stream()
        .filter(place -> !Borrowed.touches(place, reading))
        .map(
            place ->
                finding(place, "Leave the link for your first message once you are connected."))
        .toList();
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    return LinkRemoval.of(finding.span(), reading).stream().toList();
  }

  /// A link in a message can be clicked, above all in one that shares something.
  private static boolean isForSharing(Context context) {
    return !context.audience().isInvited()
        || context.relationship().filter(known -> known.id().equals("share-resource")).isPresent();
  }
}
