package app.connote.batch;

import app.connote.note.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why a row has no note.
///
/// @param kind what kind of reason it is
/// @param reason what is wrong and what to do about it, in one sentence for the person
public record Problem(Kind kind, String reason) {
  /// The kinds of reasons.
  public enum Kind {
    /// The row has fewer cells than the header has columns.
    TOO_FEW_CELLS,
    /// The row has more cells than the header has columns.
    TOO_MANY_CELLS,
    /// A cell is longer than any that is read.
    CELL_TOO_LONG,
    /// A quotation mark is opened and not closed.
    OPEN_QUOTE,
    /// A fact that every note needs is not there.
    MISSING_FACT,
    /// A fact is too long for any note.
    FACT_TOO_LONG,
    /// The same person stands further up.
    DUPLICATE,
    /// No note can be made that fits and passes the checks.
    NO_NOTE;

    /// The name used in files: `too-few-cells`.
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind called `id`, if there is one.
    public static Optional<Kind> of(String id) {
      return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
  }

  /// `field` is empty, and no note does without it.
  static Problem missing(Field field) {
    return new Problem(Kind.MISSING_FACT, "“" + field.label() + "” is empty; fill it in.");
  }

  /// The value of `field` has `characters`, more than the `most` of a whole note.
  static Problem tooLong(Field field, int characters, int most) {
    return new Problem(
        Kind.FACT_TOO_LONG,
        "“%s” has %s characters, and a whole note may have %s; shorten it."
            .formatted(field.label(), characters, most));
  }

  /// The same person stands in `line` already.
  static Problem duplicate(int line) {
    return new Problem(
        Kind.DUPLICATE, "The same person stands in line " + line + "; keep one of the two.");
  }
}
