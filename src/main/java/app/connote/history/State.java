package app.connote.history;

import java.util.Locale;

/// How far a note has come.
public enum State {
  /// Begun, not copied yet.
  DRAFT,
  /// Copied to the clipboard at least once.
  COPIED;

  /// The name used in files and on the command line.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
