package app.connote.compose;

import app.connote.lint.Past;
import app.connote.note.English;
import app.connote.note.Tone;
import java.util.Optional;

/// What the writer wants of every note, whoever it is for.
///
/// More may be wished for later, so begin with [#NONE] and say what is different.
///
/// @param past what was sent before, which no note should repeat
/// @param tone how notes should speak; where empty, any way is as good
/// @param english how the words of built-in templates are spelt
public record Wishes(Past past, Optional<Tone> tone, English english) {
  /// Any wording will do.
  public static final Wishes NONE = new Wishes(Past.NONE, Optional.empty(), English.AMERICAN);

  /// These wishes for a writer who has sent the notes of `other` before.
  public Wishes after(Past other) {
    return new Wishes(other, tone, english);
  }

  /// These wishes for a writer who prefers the tone `other`, or none.
  public Wishes speaking(Optional<Tone> other) {
    return new Wishes(past, other, english);
  }

  /// These wishes for a writer who spells as in `other`.
  public Wishes spelling(English other) {
    return new Wishes(past, tone, other);
  }
}
