package app.connote.compose;

import app.connote.note.Context;
import app.connote.note.WordRange;
import app.connote.template.Extent;

/// Which length a note has that people like to read.
///
/// @param characters the middle of it, in UTF-16 units
record Natural(int characters) {
  /// What well-received notes have in the middle: 29 words, 5.5 characters to a word.
  private static final int WORDS = 29;

  private static final double CHARACTERS_A_WORD = 5.5;

  /// How far from the middle is still natural.
  static final int EITHER_WAY = 20;

  private static final int STEP = 10;

  /// What is natural in the situation `context`.
  static Natural in(Context context) {
    WordRange range = context.audience().words();
    int words = Math.min(WORDS, (range.least() + range.most()) / 2);
    return new Natural((int) (words * CHARACTERS_A_WORD));
  }

  /// How many steps of ten characters a text of `length` is away from a natural length; 0 within.
  int away(int length) {
    int beyond = Math.abs(length - characters) - EITHER_WAY;
    return beyond <= 0 ? 0 : (beyond + STEP - 1) / STEP;
  }

  /// How many steps the best text within `extent` is away.
  int away(Extent extent) {
    return away(Math.clamp(characters, extent.least(), extent.most()));
  }

  /// How a text of `length` compares with it.
  Reasons.Length length(int length) {
    if (away(length) == 0) {
      return Reasons.Length.NATURAL;
    }
    return length < characters ? Reasons.Length.SHORT : Reasons.Length.LONG;
  }
}
