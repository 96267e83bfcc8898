package app.connote.lint;

import java.util.Locale;

/// How much a finding matters, worst first.
public enum Severity {
  /// Holds the note back from being copied until it is mended or knowingly overridden.
  ERROR,
  /// Something most readers would stumble over.
  WARNING,
  /// Something that would make a good note better.
  ADVICE;

  /// The name used in files and on the command line.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
