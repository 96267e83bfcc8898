package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Relationship;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// Somebody who waits for an invitation needs no note with it, and a free account has few of them.
final class BlankMayDo implements Rule {
  /// People who know the writer well, or have just agreed to connect.
  private static final Set<String> MAY_HAVE_AGREED =
      Set.of(
          "met-at-event",
          "met-just-now",
          "after-conversation",
          "introduced-by",
          "classmate",
          "colleague-elsewhere",
          "former-colleague");

  @Override
  public String id() {
    return "blank-may-do";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "Somebody who knows you well or waits for your invitation accepts it without a note, too.";
  }

  @Override
  public String source() {
    return Sources.BLANKS;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Context context = reading.context();
    boolean counted = context.account() == Account.FREE && context.audience().isInvited();
    if (!counted || !isAwaited(reading) || !SmallTalk.isAll(reading)) {
      return List.of();
    }
    return List.of(
        finding(
            Span.at(0),
            "Consider inviting them without a note, which saves one of this month’s notes."));
  }

  private static boolean mayHaveAgreed(Relationship relationship) {
    return MAY_HAVE_AGREED.contains(relationship.id());
  }

  private static boolean isAwaited(Reading reading) {
    Context context = reading.context();
    return Closeness.isGiven(context)
        || (reading.holds(PhraseList.AGREEMENTS)
            && context.relationship().filter(BlankMayDo::mayHaveAgreed).isPresent());
  }
}
