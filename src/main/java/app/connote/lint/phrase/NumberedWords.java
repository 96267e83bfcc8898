package app.connote.lint.phrase;

import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.BitSet;
import java.util.List;

/// A note's words as the numbers under which phrases know them, so that comparing a word with a
/// list of words is one look into a bit set.
final class NumberedWords {
  private final List<Token> tokens;
  private final int[] words;
  private final boolean[] clauses;
  private final boolean[] edges;
  private int looks;

  /// Reads `tokens` by `numbers`.
  NumberedWords(List<Token> tokens, WordNumbers numbers) {
    this.tokens = tokens;
    this.words = new int[tokens.size()];
    this.clauses = new boolean[words.length];
    this.edges = new boolean[words.length];
    for (int at = 0; at < words.length; at++) {
      Token token = tokens.get(at);
      words[at] = numbers.of(token.key());
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
    looks++;
    return words[at];
  }

  /// How often a word has been looked at: the work that was done.
  int looks() {
    return looks;
  }

  /// The first place from `from` on where one of `wanted` stands; the end where there is none.
  int next(BitSet wanted, int from) {
    int at = wanted.isEmpty() ? words.length : from;
    while (at < words.length && !wanted.get(words[at])) {
      at++;
      looks++;
    }
    return at;
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

  /// The place of `used` words from the one at `from` on.
  Span span(int from, int used) {
    return new Span(tokens.get(from).span().start(), tokens.get(from + used - 1).span().end());
  }
}
