package app.connote.note;

import java.util.Optional;

/// Whether the reader knows the writer already, which decides how long a note should be.
///
/// The ranges of the first two are those the articles on connection notes agree on. A message has
/// more room, but a reader who has just accepted has no more time.
public enum Audience {
  FIRST_CONTACT("first-contact", "First contact", 20, 50, 3),
  RECONNECT("reconnect", "Reconnecting", 10, 30, 3),
  /// A message, once the invitation is out or accepted: it invites to nothing, and no note's limit
  /// holds for it.
  AFTER_INVITATION("after-invitation", "After the invitation", 10, 60, 5);

  private final String id;
  private final String label;
  private final int least;
  private final int most;
  private final int sentences;

  Audience(String id, String label, int least, int most, int sentences) {
    this.id = id;
    this.label = label;
    this.least = least;
    this.most = most;
    this.sentences = sentences;
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

  /// The most sentences a note to this audience should have.
  public int sentences() {
    return sentences;
  }

  /// Whether what is written goes with an invitation to connect.
  public boolean isInvited() {
    return this != AFTER_INVITATION;
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
