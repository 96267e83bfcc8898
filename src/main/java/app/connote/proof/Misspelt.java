package app.connote.proof;

import app.connote.note.Misspelling;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Tells a slip of the pen from the many words that are in no dictionary and right all the same:
/// names, brands, abbreviations and the terms of a trade. Nobody minds a slip that stays unsaid as
/// much as a right word that is called wrong.
final class Misspelt {
  private static final int LONG = 7;

  private final Note note;
  private final Predicate<String> inDictionary;

  Misspelt(Note note, Predicate<String> inDictionary) {
    this.note = note;
    this.inDictionary = inDictionary;
  }

  /// Those of `suggestions` that the word at `span` may have been meant to be, which are the
  /// nearest of them; none where it is better taken for a name or a term.
  List<String> meant(Span span, List<String> suggestions) {
    String word = span.of(note.text());
    if (!isPlain(word)) {
      return List.of();
    }
    boolean capital = !Character.isLowerCase(word.codePointAt(0));
    List<String> close =
        suggestions.stream()
            .filter(each -> isClose(low(word), low(each)) && !isInitials(each))
            .filter(each -> !capital || (mayBeginSentence(span) && isCommon(each)))
            .toList();
    int nearest = close.stream().mapToInt(each -> steps(word, each)).min().orElse(0);
    return close.stream().filter(each -> steps(word, each) == nearest).toList();
  }

  private static int steps(String word, String meant) {
    return Misspelling.distance(low(word), low(meant));
  }

  /// Whether `word` is an abbreviation, which people write as they please.
  private static boolean isInitials(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /// Whether `word` is of Latin letters, of which only the first may be a capital.
  private static boolean isPlain(String word) {
    return word.codePoints().allMatch(Misspelt::isLatinOrJoins)
        && word.substring(1).chars().noneMatch(Character::isUpperCase);
  }

  private static boolean isLatinOrJoins(int point) {
    return Character.isLetter(point)
        ? Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
        : "'’- ".indexOf(point) >= 0;
  }

  private static boolean isClose(String word, String meant) {
    int steps = Misspelling.distance(word, meant);
    return word.length() <= 3 ? sameLetters(word, meant) : steps <= (word.length() < LONG ? 1 : 2);
  }

  private static boolean sameLetters(String word, String meant) {
    return Arrays.equals(word.chars().sorted().toArray(), meant.chars().sorted().toArray());
  }

  /// A name may stand at the beginning too, most of all where a comma follows.
  private boolean mayBeginSentence(Span span) {
    String before = note.text().substring(0, span.start()).stripTrailing();
    boolean newLine = note.text().substring(before.length(), span.start()).contains("\n");
    return (before.isEmpty() || newLine || ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0)
        && !note.text().startsWith(",", span.end());
  }

  /// Whether `suggestion` is a word, and not a name as well.
  private boolean isCommon(String suggestion) {
    return inDictionary.test(low(suggestion));
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
