package app.connote.compose;

import app.connote.lint.Past;
import app.connote.note.Tone;

/// What the writer wants of every note, whoever it is for.
///
/// More may be wished for later, so begin with [#NONE] and say what is different.
///
/// @param past what was sent before, which no note should repeat
/// @param tone how notes should speak, where there are wordings enough that do
public record Wishes(Past past, Tone tone) {
  /// Any wording will do.
  public static final Wishes NONE = new Wishes(Past.NONE, Tone.PLAIN);

  /// These wishes for a writer who has sent the notes of `other` before.
  public Wishes after(Past other) {
    return new Wishes(other, tone);
  }

  /// These wishes for a writer who would rather speak in `other`.
  public Wishes in(Tone other) {
    return new Wishes(past, other);
  }
}
