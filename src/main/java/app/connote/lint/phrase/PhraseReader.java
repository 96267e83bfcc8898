package app.connote.lint.phrase;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads phrases as people write them down.
///
/// `love/like` is one word or the other; `[really]` may be missing; `(a lot|much)` is one wording
/// or the other; `*` is any one word; `...` is up to five words; `^` and `$` are the edge of a
/// clause; `<name>` stands for the wordings that have been given that name.
final class PhraseReader {
  private static final int WIDEST_GAP = 5;

  private final Map<String, Phrase> names = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private List<String> marks = List.of();
  private int at;

  /// From now on `name`, in pointed brackets, stands for any of `wordings`.
  void define(String name, List<String> wordings) {
    names.put("<" + name + ">", read(String.join(" | ", wordings)));
  }

  /// The numbers given to the words of all phrases read so far, from 1.
  Map<String, Integer> numbers() {
    return Map.copyOf(numbers);
  }

  /// The phrase written in `source`.
  Phrase read(String source) {
    marks = List.of(source.replaceAll("([()|\\[\\]])", " $1 ").strip().split("\\s+"));
    at = 0;
    Phrase phrase = alternatives();
    if (at < marks.size()) {
      throw new IllegalArgumentException("A bracket in “" + source + "” has no partner.");
    }
    return phrase;
  }

  private Phrase alternatives() {
    var choices = new ArrayList<Phrase>();
    choices.add(sequence());
    while (at < marks.size() && marks.get(at).equals("|")) {
      at++;
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.getFirst() : Phrase.OneOf.of(choices);
  }

  private Phrase sequence() {
    var parts = new ArrayList<Phrase>();
    while (at < marks.size() && !Set.of("|", ")", "]").contains(marks.get(at))) {
      parts.add(part(marks.get(at++)));
    }
    return parts.size() == 1 ? parts.getFirst() : new Phrase.Sequence(List.copyOf(parts));
  }

  private Phrase part(String mark) {
    return switch (mark) {
      case "(" -> closed(alternatives());
      case "[" -> Phrase.OneOf.of(List.of(closed(alternatives()), new Phrase.Sequence(List.of())));
      case "*" -> new Phrase.Any(1, 1);
      case "..." -> new Phrase.Any(0, WIDEST_GAP);
      case "^", "$" -> new Phrase.Edge();
      default -> mark.startsWith("<") ? named(mark) : word(mark.split("/", -1));
    };
  }

  private Phrase word(String[] words) {
    var set = new BitSet();
    for (String word : words) {
      set.set(numbers.computeIfAbsent(word, any -> numbers.size() + 1));
    }
    return new Phrase.Word(set);
  }

  private Phrase closed(Phrase inner) {
    if (at >= marks.size()) {
      throw new IllegalArgumentException("A bracket has no partner.");
    }
    at++;
    return inner;
  }

  private Phrase named(String name) {
    Phrase phrase = names.get(name);
    if (phrase == null) {
      throw new IllegalArgumentException("Nothing is called " + name + " yet.");
    }
    return phrase;
  }
}
