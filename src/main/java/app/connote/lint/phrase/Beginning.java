package app.connote.lint.phrase;

import java.util.BitSet;

/// How a phrase, or a part of one, can begin.
///
/// @param words the numbers of the words it can begin with
/// @param any whether it can begin with any word at all
/// @param empty whether it can be without words
record Beginning(BitSet words, boolean any, boolean empty) {
  /// That of a part without words.
  static final Beginning NONE = new Beginning(new BitSet(), false, true);

  /// That of a part that cannot be there.
  static final Beginning NEVER = new Beginning(new BitSet(), false, false);

  /// Whether it begins with one of the words, and with nothing else.
  boolean isSure() {
    return !any && !empty;
  }

  /// The beginning of either this or `other`.
  Beginning or(Beginning other) {
    return new Beginning(both(other), any || other.any, empty || other.empty);
  }

  /// The beginning of this followed by `other`.
  Beginning then(Beginning other) {
    return empty ? new Beginning(both(other), any || other.any, other.empty) : this;
  }

  private BitSet both(Beginning other) {
    var both = (BitSet) words.clone();
    both.or(other.words);
    return both;
  }
}
