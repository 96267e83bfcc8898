package app.connote.lint.rule;

import app.connote.note.Note;
import app.connote.note.Token;
import java.util.Set;

/// Tells numbers by which something is known from those that could be said to anyone: how many
/// there are of something, as in "300 founders".
///
/// @param note where the numbers stand
record TellingNumbers(Note note) {
  private static final Set<String> NUMBERED = Resources.words("numbered-things.txt");
  private static final int LONGEST_COUNT = 5;
  private static final int YEAR = 4;

  /// Whether the word number `at` begins with a digit.
  boolean isNumber(int at) {
    return Character.isDigit(note.text().charAt(start(at)));
  }

  /// Whether the number that is the word number `at` is a year, the number of something that is
  /// numbered, or one with a hyphen or a hash.
  boolean tells(int at) {
    String key = token(at).key();
    boolean hashed = start(at) > 0 && note.text().charAt(start(at) - 1) == '#';
    boolean numbered = at > 0 && NUMBERED.contains(token(at - 1).key());
    boolean coded = key.length() > LONGEST_COUNT && key.indexOf('-') > 0;
    return hashed || numbered || coded || isYear(key);
  }

  private static boolean isYear(String key) {
    return key.length() == YEAR
        && (key.startsWith("19") || key.startsWith("20"))
        && key.chars().allMatch(Character::isDigit);
  }

  private int start(int at) {
    return token(at).span().start();
  }

  private Token token(int at) {
    return note.tokens().get(at);
  }
}
