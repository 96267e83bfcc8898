package app.connote.proof;

import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tells a slip of the pen from the many words that are in no dictionary and right all the same:
/// names, brands, abbreviations and the terms of a trade. Nobody minds a slip that stays unsaid as
/// much as a right word that is called wrong.
final class Misspelt {
  private static final Pattern VOWEL = Pattern.compile("[^bcdfghjklmnpqrstvwxz]");

  /// What follows a name at the beginning: a comma, or another name.
  private static final Pattern AFTER_A_NAME = Pattern.compile(",| (?!I\\b)\\p{Lu}");

  private final Note note;
  private final Predicate<String> inDictionary;

  Misspelt(Note note, Predicate<String> inDictionary) {
    this.note = note;
    this.inDictionary = inDictionary;
  }

  /// Those of `suggestions` that the word at `span` may have been meant to be, which are the likest
  /// of them; none where it is better taken for a name or a term.
  List<String> meant(Span span, List<String> suggestions) {
    String word = span.of(note.text());
    boolean capital = !Character.isLowerCase(word.codePointAt(0));
    if (!isPlain(word) || (capital && isName(span))) {
      return List.of();
    }
    List<Likeness> close =
        suggestions.stream()
            .filter(each -> !isInitials(each) && (!capital || inDictionary.test(low(each))))
            .map(each -> new Likeness(word, each))
            .filter(Likeness::isClose)
            .toList();
    return close.stream()
        .filter(each -> close.stream().noneMatch(other -> other.compareTo(each) < 0))
        .map(Likeness::meant)
        .toList();
  }

  /// Whether `word` is of Latin letters, of which only the first may be a capital and one is a
  /// vowel.
  private static boolean isPlain(String word) {
    return word.codePoints().allMatch(Misspelt::isLatinOrJoins)
        && word.substring(1).chars().noneMatch(Character::isUpperCase)
        && VOWEL.matcher(low(word)).find();
  }

  private static boolean isLatinOrJoins(int point) {
    return Character.isLetter(point)
        ? Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
        : "'’- ".indexOf(point) >= 0;
  }

  /// Whether `word` is an abbreviation, which people write as they please.
  private static boolean isInitials(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /// Whether the capitalised word at `span` may be a name: where no sentence begins, and where one
  /// does but what follows is as after a name.
  private boolean isName(Span span) {
    String before = note.text().substring(0, span.start()).stripTrailing();
    boolean newLine = note.text().substring(before.length(), span.start()).contains("\n");
    boolean begins =
        before.isEmpty() || newLine || ".!?…".indexOf(before.charAt(before.length() - 1)) >= 0;
    return !begins
        || AFTER_A_NAME.matcher(note.text()).region(span.end(), note.text().length()).lookingAt();
  }

  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
