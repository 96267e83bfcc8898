package app.connote.linkedin;

/// Something that an export leaves open, so that the person must look for themselves.
///
/// @param name whom it is about
/// @param why what is open and what to do, in one sentence
public record Unsure(String name, String why) {
  /// That `name` fits somebody who is known already, but may be somebody else's.
  static Unsure namesake(String name) {
    return new Unsure(
        name,
        "You have notes or contacts of this name that may be somebody else’s, so they stay as they"
            + " are.");
  }

  /// The reason without the name, which must not reach a log.
  @Override
  public String toString() {
    return "Unsure[" + why + "]";
  }
}
