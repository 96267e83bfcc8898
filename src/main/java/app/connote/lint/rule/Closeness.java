package app.connote.lint.rule;

import app.connote.note.Context;

/// Tells whether the reader is a friend, to whom one may write as one likes.
final class Closeness {
  private Closeness() {}

  /// Whether the writer knows the reader well.
  static boolean isGiven(Context context) {
    return context.relationship().filter(known -> known.id().equals("close-contact")).isPresent();
  }
}
