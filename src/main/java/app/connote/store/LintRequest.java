package app.connote.store;

import app.connote.note.Facts;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// One line of a `.jsonl` file of notes to check. Ids are as written: nobody has looked yet whether
/// there is such a relationship, audience or account.
///
/// @param id the note's name in the answer
/// @param text the note
/// @param relationship the id of a relationship
/// @param audience the id of an audience, for where no relationship is given
/// @param account the id of an account
/// @param facts what was filled in
public record LintRequest(
    Optional<String> id,
    String text,
    Optional<String> relationship,
    Optional<String> audience,
    Optional<String> account,
    Facts facts) {

  /// Reads `line`, one JSON object with the key `text` and, where wanted, the others. An unknown
  /// key is refused: a misspelt one would quietly change the outcome.
  ///
  /// Throws [LineException] saying what is wrong with the line.
  public static LintRequest read(String line) throws LineException {
    try {
      Keys keys = StrictJson.readPart(line, Keys.class);
      return new LintRequest(
          keys.id, keys.text, keys.relationship, keys.audience, keys.account, facts(keys));
    } catch (JacksonException e) {
      throw new LineException(StrictJson.problem(e), e);
    }
  }

  private static Facts facts(Keys keys) {
    return new Facts(keys.fields.orElse(Map.of()));
  }

  private record Keys(
      Optional<String> id,
      String text,
      Optional<String> relationship,
      Optional<String> audience,
      Optional<String> account,
      Optional<Map<String, String>> fields) {}
}
