package app.connote.template;

import app.connote.note.Misspelling;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What to say of a field that does not exist.
final class Suggestion {
  private static final int LONGEST_NAME = 40;

  private Suggestion() {}

  /// A sentence saying that `name` is none of `known`, and which one was probably meant.
  static String sentence(String name, Set<String> known) {
    String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    return "There is no field “"
        + shown
        + "” here. "
        + nearest(name, known)
            .map(field -> "Did you mean “" + field + "”?")
            .orElseGet(() -> "Use one of: " + listed(known) + ".");
  }

  private static String listed(Set<String> known) {
    return new TreeSet<>(known).stream().collect(Collectors.joining(", "));
  }

  /// The one of `known` that `name` resembles most, if it resembles any.
  static Optional<String> nearest(String name, Set<String> known) {
    if (name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    String wanted = letters(name);
    Optional<String> best = Optional.empty();
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String field : new TreeSet<>(known)) {
      int distance = Misspelling.distance(wanted, letters(field));
      if (distance < least) {
        least = distance;
        best = Optional.of(field);
      }
    }
    return best;
  }

  /// Letters and digits alone, so that "First-Name" is as good as "first_name".
  static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
