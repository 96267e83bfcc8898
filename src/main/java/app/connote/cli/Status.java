package app.connote.cli;

/// The exit statuses that scripts rely on.
final class Status {
  /// All is well.
  static final int FINE = 0;

  /// The checks found something as severe as `--fail-on` says.
  static final int FOUND = 1;

  /// Wrong usage, unreadable input, or no result; one sentence on standard error says which.
  static final int REFUSED = 2;

  private Status() {}
}
