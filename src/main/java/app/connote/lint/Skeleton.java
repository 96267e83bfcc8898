package app.connote.lint;

import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import app.connote.note.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What remains of a note when the names and facts in it are taken for blanks: the wording that
/// could go to the next reader as well.
///
/// A capital within a sentence, a number and a whole fact are blanks; blanks in a row are one.
public final class Skeleton {
  /// How many words in a row are compared: fewer are everybody's, more miss a changed word.
  private static final int RUN = 4;

  private static final int BLANK = 0;

  private Skeleton() {}

  /// The runs of words of `note`, each as one number; the same run always has the same number.
  public static Set<Integer> of(Note note, Facts facts) {
    int[] words = words(note, facts);
    var runs = new HashSet<Integer>();
    for (int from = 0; from + RUN <= words.length; from++) {
      int run = 1;
      for (int at = from; at < from + RUN; at++) {
        run = 31 * run + words[at];
      }
      runs.add(run);
    }
    return runs;
  }

  private static int[] words(Note note, Facts facts) {
    List<Token> tokens = note.tokens();
    boolean[] blank = blanks(tokens, facts);
    int[] words = new int[tokens.size()];
    int count = 0;
    for (int at = 0; at < words.length; at++) {
      int word = blank[at] ? BLANK : tokens.get(at).key().hashCode();
      if (word != BLANK || count == 0 || words[count - 1] != BLANK) {
        words[count++] = word;
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean[] blanks(List<Token> tokens, Facts facts) {
    boolean[] blank = new boolean[tokens.size()];
    for (int at = 0; at < blank.length; at++) {
      blank[at] = isNameOrNumber(tokens.get(at));
    }
    facts.values().values().forEach(value -> fill(blank, tokens, Tokens.of(value)));
    return blank;
  }

  private static boolean isNameOrNumber(Token token) {
    boolean oneself = token.key().equals("i") || token.key().startsWith("i'");
    boolean within = token.before().compareTo(Gap.CLAUSE) < 0;
    return (token.capital() && within && !oneself) || Character.isDigit(token.key().charAt(0));
  }

  private static void fill(boolean[] blank, List<Token> tokens, List<Token> value) {
    for (int from = 0; from + value.size() <= tokens.size(); from++) {
      if (startsWith(tokens, from, value)) {
        Arrays.fill(blank, from, from + value.size(), true);
      }
    }
  }

  private static boolean startsWith(List<Token> tokens, int from, List<Token> value) {
    int same = 0;
    while (same < value.size() && tokens.get(from + same).key().equals(value.get(same).key())) {
      same++;
    }
    return same == value.size();
  }
}
