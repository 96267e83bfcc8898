package app.connote.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose spelling a note follows.
public enum English {
  AMERICAN("American English"),
  BRITISH("British English");

  private final String label;

  English(String label) {
    this.label = label;
  }

  /// The English called `id`, such as `british`; empty where there is none of that name.
  public static Optional<English> of(String id) {
    return Arrays.stream(values()).filter(english -> english.id().equals(id)).findFirst();
  }

  /// The name used in files and on the command line.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name shown to people.
  public String label() {
    return label;
  }
}
