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
import java.util.Optional;
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

  /// With so few notes left this month, also a note that says something is better kept for a
  /// stranger.
  private static final int FEW = 2;

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
    return "Somebody who knows you well or waits for your invitation accepts it without a note,"
               + " too.";
  }

  @Override
  public String source() {
    return Sources.BLANKS;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Context context = reading.context();
    boolean counted = context.account() == Account.FREE && context.audience().isInvited();
    boolean few = reading.past().left().filter(left -> left <= FEW).isPresent();
    if (!counted || !isAwaited(reading) || !(few || SmallTalk.isAll(reading))) {
      return List.of();
    }
    return List.of(finding(Span.at(0), message(reading.past().left())));
  }

  private static String message(Optional<Integer> left) {
    String saved =
        left.filter(notes -> notes <= FEW)
            .map(
                notes ->
                    switch (notes) {
                      case 0 -> "for this month’s notes are used up";
                      case 1 -> "which saves the last of this month’s notes";
                      default -> "which saves one of the " + notes + " notes left this month";
                    })
            .orElse("which saves one of this month’s notes");
    return "Consider inviting them without a note, " + saved + ".";
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
