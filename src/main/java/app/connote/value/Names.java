package app.connote.value;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the names of people in ordinary case where they were typed all small or all capital.
public final class Names {
  private static final Set<String> FIELDS = Set.of("first_name", "mutual", "other_person");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "and", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
          "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu");

  /// Words that begin a description ("my colleague sandra") rather than a name.
  private static final Set<String> NO_NAMES =
      Set.of("a", "an", "her", "his", "my", "our", "someone", "the", "their", "your");

  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern VOWEL = Pattern.compile("[AEIOUYaeiouy]|[^\\p{IsLatin}\\p{M}]");

  private Names() {}

  /// Whether the values of `field` are names of people.
  public static boolean isName(String field) {
    return FIELDS.contains(field);
  }

  /// Whether `text` describes a person ("my colleague sandra") rather than name one.
  static boolean isDescription(String text) {
    return NO_NAMES.contains(text.split(" ", 2)[0]);
  }

  /// `name` in ordinary case; a name with both small and capital letters is left as it is.
  public static String cased(String name) {
    boolean small = name.codePoints().anyMatch(Character::isLowerCase);
    boolean capital = name.codePoints().anyMatch(Character::isUpperCase);
    String[] words = name.split(" ", -1);
    if (small == capital || isDescription(name)) {
      return name;
    }
    return words[0].isEmpty()
        ? name
        : cased(words[0], false)
            + Arrays.stream(words)
                .skip(1)
                .map(word -> " " + cased(word, true))
                .collect(Collectors.joining());
  }

  private static String cased(String word, boolean follows) {
    if (follows && PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
      return word.toLowerCase(Locale.ROOT);
    }
    if (isInitials(word)) {
      return word;
    }
    Matcher pieces = PIECE.matcher(word);
    var cased = new StringBuilder();
    int done = 0;
    while (pieces.find()) {
      cased.append(word, done, pieces.start());
      cased.append(piece(pieces.group(), isEnding(word, pieces)));
      done = pieces.end();
    }
    return cased.append(word, done, word.length()).toString();
  }

  /// "JP", "PHD", "J.R.": capitals that are read one by one.
  private static boolean isInitials(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "");
    boolean capitals = letters.codePoints().noneMatch(Character::isLowerCase);
    return capitals
        && (letters.codePointCount(0, letters.length()) <= 2
            || !VOWEL.matcher(letters).find()
            || (word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1));
  }

  /// Whether `piece` is the "s" of "sandra's" rather than the "neil" of "o'neil".
  private static boolean isEnding(String word, Matcher piece) {
    return piece.start() > 1
        && "'’".indexOf(word.charAt(piece.start() - 1)) >= 0
        && piece.end() - piece.start() < 3;
  }

  private static String piece(String letters, boolean ending) {
    String small = letters.toLowerCase(Locale.ROOT);
    if (ending || small.isEmpty()) {
      return small;
    }
    return small.startsWith("mc") && small.length() > 4
        ? "Mc" + titled(small.substring(2))
        : titled(small);
  }

  private static String titled(String small) {
    int first = small.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + small.substring(Character.charCount(first));
  }
}
