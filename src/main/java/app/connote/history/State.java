package app.connote.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /// The state called `id`, if there is one.
  public static Optional<State> of(String id) {
    return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
  }
}
