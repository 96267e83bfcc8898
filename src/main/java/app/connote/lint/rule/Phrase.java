package app.connote.lint.rule;

import app.connote.lint.rule.Token.Gap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A way of saying something, matched word by word.
///
/// `reached` holds, bit by bit, how many words may have been used up so far. So a match costs no
/// more than its parts times its words: nothing can backtrack away. A phrase never runs across the
/// end of a clause, and never over more than [#LONGEST] words.
sealed interface Phrase {
  /// The most words that one phrase can cover.
  int LONGEST = 60;

  /// The words used up after this part as well, for a match that began at token `start`.
  long step(List<Token> tokens, int start, long reached);

  /// Adds the words with which this part can begin to `words`; says whether it can also be empty.
  boolean first(Set<String> words);

  /// One word out of `words`.
  record Word(Set<String> words) implements Phrase {
    @Override
    public long step(List<Token> tokens, int start, long reached) {
      long out = 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int used = Long.numberOfTrailingZeros(rest);
        if (follows(tokens, start, used) && words.contains(tokens.get(start + used).key())) {
          out |= 2L << used;
        }
      }
      return out;
    }

    @Override
    public boolean first(Set<String> into) {
      into.addAll(words);
      return false;
    }
  }

  /// From `least` to `most` words, whatever they are.
  record Any(int least, int most) implements Phrase {
    @Override
    public long step(List<Token> tokens, int start, long reached) {
      long out = least == 0 ? reached : 0;
      long now = reached;
      for (int count = 1; count <= most && now != 0; count++) {
        long next = 0;
        for (long rest = now; rest != 0; rest &= rest - 1) {
          int used = Long.numberOfTrailingZeros(rest);
          next |= follows(tokens, start, used) ? 2L << used : 0;
        }
        now = next;
        out |= count >= least ? now : 0;
      }
      return out;
    }

    @Override
    public boolean first(Set<String> into) {
      throw new IllegalArgumentException("A phrase cannot begin with any word at all.");
    }
  }

  /// The edge of a clause: its beginning or its end.
  record Edge() implements Phrase {
    @Override
    public long step(List<Token> tokens, int start, long reached) {
      long out = 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int next = start + Long.numberOfTrailingZeros(rest);
        boolean edge = next >= tokens.size() || tokens.get(next).before() != Gap.SPACE;
        out |= edge ? Long.lowestOneBit(rest) : 0;
      }
      return out;
    }

    @Override
    public boolean first(Set<String> into) {
      return true;
    }
  }

  /// All of `parts`, one after the other.
  record Sequence(List<Phrase> parts) implements Phrase {
    @Override
    public long step(List<Token> tokens, int start, long reached) {
      long now = reached;
      for (Phrase part : parts) {
        now = now == 0 ? 0 : part.step(tokens, start, now);
      }
      return now;
    }

    @Override
    public boolean first(Set<String> into) {
      for (Phrase part : parts) {
        if (!part.first(into)) {
          return false;
        }
      }
      return true;
    }
  }

  /// One of `choices`.
  record OneOf(List<Phrase> choices) implements Phrase {
    @Override
    public long step(List<Token> tokens, int start, long reached) {
      long out = 0;
      for (Phrase choice : choices) {
        out |= choice.step(tokens, start, reached);
      }
      return out;
    }

    @Override
    public boolean first(Set<String> into) {
      boolean empty = false;
      for (Phrase choice : choices) {
        empty |= choice.first(into);
      }
      return empty;
    }
  }

  /// The number of words of the longest match that begins at token `start`; 0 where there is none.
  default int match(List<Token> tokens, int start) {
    long reached = step(tokens, start, 1L);
    return reached == 0 ? 0 : 63 - Long.numberOfLeadingZeros(reached);
  }

  /// The words with which a match can begin.
  default Set<String> first() {
    var words = new HashSet<String>();
    if (first(words)) {
      throw new IllegalArgumentException("A phrase needs at least one word.");
    }
    return words;
  }

  private static boolean follows(List<Token> tokens, int start, int used) {
    return used < LONGEST
        && start + used < tokens.size()
        && (used == 0 || tokens.get(start + used).before().compareTo(Gap.CLAUSE) < 0);
  }
}
