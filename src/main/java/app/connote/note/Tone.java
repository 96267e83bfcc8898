package app.connote.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a note speaks to its reader.
public enum Tone {
  /// As most people write to someone they respect.
  PLAIN("Plain"),
  /// Lighter and more personal.
  WARM("Warm"),
  /// Without contractions, as some fields and places expect of a first note.
  FORMAL("Formal");

  private final String label;

  Tone(String label) {
    this.label = label;
  }

  /// The tone called `id`, such as `warm`; empty where there is none of that name.
  public static Optional<Tone> of(String id) {
    return Arrays.stream(values()).filter(tone -> tone.id().equals(id)).findFirst();
  }

  /// The name used in files and on the command line.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The name shown to people.
  public String label() {
    return label;
  }

  /// How far this tone is from `other`: warm and formal are further apart than either is from
  /// plain.
  public int awayFrom(Tone other) {
    if (this == other) {
      return 0;
    }
    return this == PLAIN || other == PLAIN ? 1 : 2;
  }

  /// The tone after this one; the first one after the last.
  public Tone next() {
    return switch (this) {
      case PLAIN -> WARM;
      case WARM -> FORMAL;
      case FORMAL -> PLAIN;
    };
  }
}
