package app.connote.cli;

import app.connote.note.Misspelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the known name that a mistyped one was probably meant to be.
final class Nearest {
  private Nearest() {}

  /// The one of `names` that differs least from `word`, unless all differ in more than a third of
  /// its letters; of equally near ones the first.
  static Optional<String> to(String word, Collection<String> names) {
    int most = Math.max(1, word.length() / 3);
    return names.stream()
        .filter(name -> Math.abs(name.length() - word.length()) <= most)
        .filter(name -> Misspelling.distance(word, name) <= most)
        .min(Comparator.comparingInt(name -> Misspelling.distance(word, name)));
  }

  /// `; did you mean “…”?` where there is such a name, else `otherwise`: the end of a sentence.
  static String hint(String word, Collection<String> names, String otherwise) {
    return to(word, names).map(name -> "; did you mean “" + name + "”?").orElse(otherwise);
  }
}
