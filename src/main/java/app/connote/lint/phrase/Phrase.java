package app.connote.lint.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// A way of saying something, matched word by word.
///
/// `reached` holds, bit by bit, how many words may have been used up so far. So a match costs no
/// more than its parts times its words: nothing can backtrack away. A phrase never runs across the
/// end of a clause, and never over more than [#LONGEST] words.
sealed interface Phrase {
  /// The most words that one phrase can cover.
  int LONGEST = 60;

  /// The words used up after this part as well, for a match that began at word `start`.
  long step(NumberedWords text, int start, long reached);

  /// Adds the words with which this part can begin to `words`; says whether it can also be empty.
  boolean first(BitSet words);

  /// One word out of `words`.
  record Word(BitSet words) implements Phrase {
    @Override
    public long step(NumberedWords text, int start, long reached) {
      long out = 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int used = Long.numberOfTrailingZeros(rest);
        if (text.runsOn(start, used) && words.get(text.word(start + used))) {
          out |= 2L << used;
        }
      }
      return out;
    }

    @Override
    public boolean first(BitSet into) {
      into.or(words);
      return false;
    }
  }

  /// From `least` to `most` words, whatever they are.
  record Any(int least, int most) implements Phrase {
    @Override
    public long step(NumberedWords text, int start, long reached) {
      long out = least == 0 ? reached : 0;
      long now = reached;
      for (int count = 1; count <= most && now != 0; count++) {
        now = oneMore(text, start, now);
        out |= count >= least ? now : 0;
      }
      return out;
    }

    private static long oneMore(NumberedWords text, int start, long reached) {
      long next = 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int used = Long.numberOfTrailingZeros(rest);
        next |= text.runsOn(start, used) ? 2L << used : 0;
      }
      return next;
    }

    @Override
    public boolean first(BitSet into) {
      into.set(ANY_WORD);
      return least == 0;
    }
  }

  /// The edge of a clause: its beginning or its end.
  record Edge() implements Phrase {
    @Override
    public long step(NumberedWords text, int start, long reached) {
      long out = 0;
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int next = start + Long.numberOfTrailingZeros(rest);
        out |= text.isEdge(next) ? Long.lowestOneBit(rest) : 0;
      }
      return out;
    }

    @Override
    public boolean first(BitSet into) {
      return true;
    }
  }

  /// All of `parts`, one after the other.
  record Sequence(List<Phrase> parts) implements Phrase {
    @Override
    public long step(NumberedWords text, int start, long reached) {
      long now = reached;
      for (int part = 0; part < parts.size() && now != 0; part++) {
        now = parts.get(part).step(text, start, now);
      }
      return now;
    }

    @Override
    public boolean first(BitSet into) {
      for (Phrase part : parts) {
        if (!part.first(into)) {
          return false;
        }
      }
      return true;
    }
  }

  /// One of `choices`, which can only begin with one of the words in `first` unless that is empty.
  record OneOf(List<Phrase> choices, BitSet first) implements Phrase {
    /// One of `choices`, of which those that are one word are looked up together.
    static Phrase of(List<Phrase> choices) {
      var words = new BitSet();
      var longer = new ArrayList<Phrase>();
      for (Phrase choice : choices) {
        if (choice instanceof Word word) {
          words.or(word.words);
        } else {
          longer.add(choice);
        }
      }
      if (longer.isEmpty()) {
        return new Word(words);
      }
      if (!words.isEmpty()) {
        longer.addFirst(new Word(words));
      }
      return new OneOf(List.copyOf(longer), beginnings(longer));
    }

    private static BitSet beginnings(List<Phrase> choices) {
      var first = new BitSet();
      boolean empty = false;
      for (Phrase choice : choices) {
        empty |= choice.first(first);
      }
      return empty || first.get(ANY_WORD) ? new BitSet() : first;
    }

    @Override
    public long step(NumberedWords text, int start, long reached) {
      if (!first.isEmpty() && !canBegin(text, start, reached)) {
        return 0;
      }
      long out = 0;
      for (int choice = 0; choice < choices.size(); choice++) {
        out |= choices.get(choice).step(text, start, reached);
      }
      return out;
    }

    private boolean canBegin(NumberedWords text, int start, long reached) {
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        int next = start + Long.numberOfTrailingZeros(rest);
        if (next < text.size() && first.get(text.word(next))) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean first(BitSet into) {
      boolean empty = false;
      for (Phrase choice : choices) {
        empty |= choice.first(into);
      }
      return empty;
    }
  }

  /// Stands for every word in a set of first words; number 0 is that of no word in particular.
  int ANY_WORD = 0;

  /// The number of words of the longest match that begins at word `start`; 0 where there is none.
  default int match(NumberedWords text, int start) {
    long reached = step(text, start, 1L);
    return reached == 0 ? 0 : 63 - Long.numberOfLeadingZeros(reached);
  }

  /// The words with which a match can begin.
  ///
  /// Refuses a phrase that may be empty or may begin with any word at all.
  default BitSet first() {
    var words = new BitSet();
    if (first(words) || words.get(ANY_WORD)) {
      throw new IllegalArgumentException("A phrase needs a first word.");
    }
    return words;
  }
}
