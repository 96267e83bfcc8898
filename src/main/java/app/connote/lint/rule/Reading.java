package app.connote.lint.rule;

import app.connote.lint.rule.Token.Gap;
import java.util.List;
import java.util.Map;

/// A note's words as the numbers that one book of phrases has given them, so that comparing a word
/// with a list of words is one look into a bit set.
final class Reading {
  private final List<Token> tokens;
  private final int[] words;

  /// Reads `tokens` by `numbers`; words that are not in there are number 0.
  Reading(List<Token> tokens, Map<String, Integer> numbers) {
    this.tokens = tokens;
    this.words = new int[tokens.size()];
    for (int at = 0; at < words.length; at++) {
      words[at] = numbers.getOrDefault(tokens.get(at).key(), 0);
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
    return used < Phrase.LONGEST
        && next < words.length
        && (used == 0 || tokens.get(next).before().compareTo(Gap.CLAUSE) < 0);
  }

  /// Whether some mark, or the edge of the note, stands before the word at `at`.
  boolean isEdge(int at) {
    return at >= words.length || tokens.get(at).before() != Gap.SPACE;
  }
}
