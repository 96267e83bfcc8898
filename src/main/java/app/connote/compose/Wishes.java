package app.connote.compose;

import app.connote.lint.Past;

/// What the writer wants of every note, whoever it is for.
///
/// More may be wished for later, so begin with [#NONE] and say what is different.
///
/// @param past what was sent before, which no note should repeat
public record Wishes(Past past) {
  /// Any wording will do.
  public static final Wishes NONE = new Wishes(Past.NONE);

  /// These wishes for a writer who has sent the notes of `other` before.
  public Wishes after(Past other) {
    return new Wishes(other);
  }
}
