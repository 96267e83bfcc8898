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

  /// How this part can begin.
  Beginning beginning();

  /// How this part can go on after `word`, if that is the first it has used up; without words that
  /// are sure, and not empty either, where it cannot begin with it.
  Beginning after(int word);

  /// The number of words of the longest match that begins at word `start`; 0 where there is none.
  default int match(NumberedWords text, int start) {
    long reached = step(text, start, 1L);
    return reached == 0 ? 0 : 63 - Long.numberOfLeadingZeros(reached);
  }

  /// One word out of `words`.
  record Word(BitSet words) implements Phrase {
    static Word of(int number) {
      var words = new BitSet();
      words.set(number);
      return new Word(words);
    }

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
    public Beginning beginning() {
      return new Beginning(words, false, false);
    }

    @Override
    public Beginning after(int word) {
      return words.get(word) ? Beginning.NONE : Beginning.NEVER;
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
    public Beginning beginning() {
      return new Beginning(new BitSet(), true, least == 0);
    }

    @Override
    public Beginning after(int word) {
      return most == 0 ? Beginning.NEVER : new Beginning(new BitSet(), most > 1, least <= 1);
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
    public Beginning beginning() {
      return Beginning.NONE;
    }

    @Override
    public Beginning after(int word) {
      return Beginning.NEVER;
    }
  }

  /// All of `parts`, one after the other.
  record Sequence(List<Phrase> parts) implements Phrase {
    /// No words.
    static final Sequence EMPTY = new Sequence(List.of());

    @Override
    public long step(NumberedWords text, int start, long reached) {
      long now = reached;
      for (int part = 0; part < parts.size() && now != 0; part++) {
        now = parts.get(part).step(text, start, now);
      }
      return now;
    }

    @Override
    public Beginning beginning() {
      return beginning(0);
    }

    private Beginning beginning(int from) {
      Beginning beginning = Beginning.NONE;
      for (int part = from; part < parts.size() && beginning.empty(); part++) {
        beginning = beginning.then(parts.get(part).beginning());
      }
      return beginning;
    }

    @Override
    public Beginning after(int word) {
      Beginning after = Beginning.NEVER;
      boolean unused = true;
      for (int part = 0; part < parts.size() && unused; part++) {
        after = after.or(parts.get(part).after(word).then(beginning(part + 1)));
        unused = parts.get(part).beginning().empty();
      }
      return after;
    }
  }

  /// One of several choices: those in `sure` that begin with the next word, or any of `open`.
  record OneOf(List<Phrase> choices, Choices sure, List<Phrase> open, Beginning beginning)
      implements Phrase {
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
      if (!words.isEmpty()) {
        longer.add(new Word(words));
      }
      return longer.size() == 1 ? longer.getFirst() : filed(longer);
    }

    private static OneOf filed(List<Phrase> choices) {
      var beginning = new Beginning(new BitSet(), false, false);
      for (Phrase choice : choices) {
        beginning = beginning.or(choice.beginning());
      }
      var sure = choices.stream().filter(choice -> choice.beginning().isSure()).toList();
      var open = choices.stream().filter(choice -> !choice.beginning().isSure()).toList();
      return new OneOf(choices, new Choices(sure), open, beginning);
    }

    @Override
    public long step(NumberedWords text, int start, long reached) {
      long out = 0;
      for (int choice = 0; choice < open.size(); choice++) {
        out |= open.get(choice).step(text, start, reached);
      }
      for (long rest = reached; rest != 0; rest &= rest - 1) {
        out |= sure.step(text, start, Long.lowestOneBit(rest));
      }
      return out;
    }

    @Override
    public Beginning after(int word) {
      Beginning after = Beginning.NEVER;
      for (Phrase choice : choices) {
        after = after.or(choice.after(word));
      }
      return after;
    }
  }
}
