package app.connote.corpus;

import java.util.Locale;

/// What a careful reader makes of a note as a whole.
enum Kind {
  /// Nothing to object to.
  GOOD,
  /// Readers would differ, or one thing is amiss.
  BORDERLINE,
  /// Better not sent.
  BAD;

  /// The name used in the corpus.
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind called `id`.
  static Kind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
