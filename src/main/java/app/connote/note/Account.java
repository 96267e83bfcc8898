package app.connote.note;

import java.util.Optional;

/// The kind of LinkedIn account, which decides how long an invitation's note may be.
///
/// The limits are LinkedIn's as of 2026-11: 200 characters on a free account, 300 with Premium,
/// Sales Navigator or Recruiter.
public enum Account {
  FREE("free", "Free account", 200),
  PREMIUM("premium", "Premium account", 300);

  private final String id;
  private final String label;
  private final int characters;

  Account(String id, String label, int characters) {
    this.id = id;
    this.label = label;
    this.characters = characters;
  }

  /// The name used in files and on the command line.
  public String id() {
    return id;
  }

  /// The name shown to people.
  public String label() {
    return label;
  }

  /// The most characters (UTF-16 units) that a note may have.
  public int characters() {
    return characters;
  }

  /// The account called `id`, if there is one.
  public static Optional<Account> of(String id) {
    for (Account account : values()) {
      if (account.id.equals(id)) {
        return Optional.of(account);
      }
    }
    return Optional.empty();
  }
}
