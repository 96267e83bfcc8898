package app.connote.note;

import java.util.Optional;

/// What is known about a note besides its text: the situation it is written for.
///
/// @param relationship how the writer knows the reader, where that has been said
/// @param audience how well the reader knows the writer; a relationship's own wins over any other
/// @param account whose limit the note must fit
/// @param facts what the writer has filled in
public record Context(
    Optional<Relationship> relationship, Audience audience, Account account, Facts facts) {
  /// The most characters (UTF-16 units) that LinkedIn's message box takes, as of 2026-11.
  public static final int MESSAGE_CHARACTERS = 8_000;

  /// The situation of a note to someone known by `relationship`.
  public static Context of(Relationship relationship, Account account, Facts facts) {
    return new Context(Optional.of(relationship), relationship.audience(), account, facts);
  }

  /// The situation of a note of which only the audience is known.
  public static Context of(Audience audience, Account account) {
    return new Context(Optional.empty(), audience, account, Facts.NONE);
  }

  /// The most characters (UTF-16 units) that what is written may have: the account's limit for the
  /// note of an invitation, and a message's own.
  public int characters() {
    return audience.isInvited() ? account.characters() : MESSAGE_CHARACTERS;
  }
}
