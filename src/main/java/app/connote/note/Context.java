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
  /// The situation of a note to someone known by `relationship`.
  public static Context of(Relationship relationship, Account account, Facts facts) {
    return new Context(Optional.of(relationship), relationship.audience(), account, facts);
  }

  /// The situation of a note of which only the audience is known.
  public static Context of(Audience audience, Account account) {
    return new Context(Optional.empty(), audience, account, Facts.NONE);
  }
}
