package app.connote.settings;

import app.connote.note.Account;
import app.connote.note.Tone;

/// What a person has chosen about the notes they draft.
///
/// @param account whose limits notes must fit
/// @param tone how notes speak to their readers
/// @param relationship the id of the relationship chosen last; empty before the first choice
public record Drafting(Account account, Tone tone, String relationship) {
  /// What holds before a person has chosen anything.
  public static final Drafting DEFAULT = new Drafting(Account.FREE, Tone.PLAIN, "");

  /// This, for `account`.
  public Drafting with(Account account) {
    return new Drafting(account, tone, relationship);
  }

  /// This, in `tone`.
  public Drafting with(Tone tone) {
    return new Drafting(account, tone, relationship);
  }

  /// This, with `relationship` chosen last.
  public Drafting withRelationship(String relationship) {
    return new Drafting(account, tone, relationship);
  }
}
