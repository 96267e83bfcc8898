package app.connote.linkedin;

import app.connote.history.Profile;
import java.util.Optional;

/// One of the two an invitation is between.
///
/// @param name both names as LinkedIn shows them; may be empty
/// @param profile empty in files from before late 2023
public record Party(String name, Optional<Profile> profile) {
  /// Nothing of the person, who must not reach a log.
  @Override
  public String toString() {
    return "Party";
  }
}
