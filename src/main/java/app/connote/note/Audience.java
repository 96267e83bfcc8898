package app.connote.note;

import java.util.Optional;

/// Whether the reader knows the writer already, which decides how long a note should be.
///
/// The ranges are those the articles on connection notes agree on.
public enum Audience {
  FIRST_CONTACT("first-contact", "First contact", 20, 50),
  RECONNECT("reconnect", "Reconnecting", 10, 30);

  private final String id;
  private final String label;
  private final int least;
  private final int most;

  Audience(String id, String label, int least, int most) {
    this.id = id;
    this.label = label;
    this.least = least;
    this.most = most;
  }

  /// The name used in files and on the command line.
  public String id() {
    return id;
  }

  /// The name shown to people.
  public String label() {
    return label;
  }

  /// The number of words a note to this audience should have.
  public WordRange words() {
    return new WordRange(least, most);
  }

  /// The audience called `id`, if there is one.
  public static Optional<Audience> of(String id) {
    for (Audience audience : values()) {
      if (audience.id.equals(id)) {
        return Optional.of(audience);
      }
    }
    return Optional.empty();
  }
}
