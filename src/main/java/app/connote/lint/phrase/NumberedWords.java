package app.connote.lint.phrase;

import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.List;
import java.util.Map;

/// A note's words as the numbers that one book of phrases has given them, so that comparing a word
/// with a list of words is one look into a bit set.
final class NumberedWords {
  private final int[] words;
  private final boolean[] clauses;
  private final boolean[] edges;

  /// Reads `tokens` by `numbers`; words that are not in there are number 0.
  NumberedWords(List<Token> tokens, Map<String, Integer> numbers) {
    this.words = new int[tokens.size()];
    this.clauses = new boolean[words.length];
    this.edges = new boolean[words.length];
    for (int at = 0; at < words.length; at++) {
      Token token = tokens.get(at);
      words[at] = numbers.getOrDefault(token.key(), 0);
      clauses[at] = token.before().compareTo(Gap.CLAUSE) >= 0;
      edges[at] = token.before() != Gap.SPACE;
    }
  }

  /// How many words there are.
  int size() {
    return words.length;
  }

  /// The number of the word at `at`.
  int word(int at) {
    return words[at];
  }

  /// Whether a phrase that began at `start` and has used up `used` words may run on over the next.
  boolean runsOn(int start, int used) {
    int next = start + used;
    return used < Phrase.LONGEST && next < words.length && (used == 0 || !clauses[next]);
  }

  /// Whether some mark, or the edge of the note, stands before the word at `at`.
  boolean isEdge(int at) {
    return at >= words.length || edges[at];
  }
}
