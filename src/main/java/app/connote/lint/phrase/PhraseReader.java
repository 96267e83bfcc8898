package app.connote.lint.phrase;

import app.connote.lint.phrase.Marks.Mark;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads phrases as people write them down.
///
/// `love/like` is one word or the other; `[really]` may be missing; `(a lot|much)` is one wording
/// or the other; `*` is any one word; `...` is up to five words; `^` and `$` are the edge of a
/// clause; `<name>` stands for the wordings that have been given that name. Capitals, accents and
/// punctuation make no difference.
public final class PhraseReader {
  private static final int WIDEST_GAP = 5;
  private static final int DEEPEST = 20;

  private final Map<String, Phrase> names = new HashMap<>();
  private final WordNumbers numbers;
  private String source = "";
  private Marks marks = new Marks(source);
  private int depth;

  /// A reader that gives the words it meets their `numbers`.
  PhraseReader(WordNumbers numbers) {
    this.numbers = numbers;
  }

  /// Throws a [PhraseException] where `source` is not a phrase that can be looked for.
  public static void check(String source) {
    new PhraseReader(new WordNumbers()).readWhole(source);
  }

  /// From now on `name`, in pointed brackets, stands for any of `wordings`.
  void define(String name, List<String> wordings) {
    names.put("<" + name + ">", read(String.join(" | ", wordings)));
  }

  /// The phrase written in `source`, which can be looked for: it begins with a word.
  Phrase readWhole(String source) {
    Phrase phrase = read(source);
    if (!phrase.beginning().isSure()) {
      throw refusal("A phrase has to begin with a word: put one before any “*”, “...” or “[”.", 0);
    }
    return phrase;
  }

  private Phrase read(String written) {
    source = written;
    marks = new Marks(written);
    depth = 0;
    Phrase phrase = alternatives();
    if (!marks.isEnd()) {
      Mark left = marks.take();
      throw refusal(
          "This “" + left.text() + "” closes nothing: remove it, or open the bracket before.",
          left.place());
    }
    return phrase;
  }

  private Phrase alternatives() {
    var choices = new ArrayList<Phrase>();
    choices.add(sequence());
    while (marks.isNext("|")) {
      marks.take();
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.getFirst() : Phrase.OneOf.of(choices);
  }

  private Phrase sequence() {
    var parts = new ArrayList<Phrase>();
    int place = marks.place();
    while (!marks.isEnd() && !marks.isNext("|)]")) {
      parts.add(part(marks.take()));
    }
    if (parts.isEmpty()) {
      throw refusal(
          "There is no word here: write one, or put “[ ]” around what may be missing.", place);
    }
    return parts.size() == 1 ? parts.getFirst() : new Phrase.Sequence(List.copyOf(parts));
  }

  private Phrase part(Mark mark) {
    return switch (mark.text()) {
      case "(" -> bracket(mark, ")");
      case "[" -> Phrase.OneOf.of(List.of(bracket(mark, "]"), Phrase.Sequence.EMPTY));
      case "*" -> new Phrase.Any(1, 1);
      case "..." -> new Phrase.Any(0, WIDEST_GAP);
      case "^", "$" -> new Phrase.Edge();
      default -> mark.text().startsWith("<") ? named(mark) : words(mark);
    };
  }

  private Phrase bracket(Mark open, String close) {
    if (++depth > DEEPEST) {
      throw refusal("The brackets nest too deeply here: split it up.", open.place());
    }
    Phrase inner = alternatives();
    if (!marks.isNext(close)) {
      throw refusal(
          "This “" + open.text() + "” is never closed: put “" + close + "” after its words.",
          open.place());
    }
    marks.take();
    depth--;
    return inner;
  }

  private Phrase named(Mark name) {
    Phrase phrase = names.get(name.text());
    if (phrase == null) {
      throw refusal(
          "Nothing is called “" + name.text() + "” here: write out the words.", name.place());
    }
    return phrase;
  }

  private Phrase words(Mark mark) {
    var choices = new ArrayList<Phrase>();
    int from = 0;
    while (from <= mark.text().length()) {
      int slash = mark.text().indexOf('/', from);
      int to = slash < 0 ? mark.text().length() : slash;
      choices.add(word(mark.text().substring(from, to), mark.place() + from));
      from = to + 1;
    }
    return choices.size() == 1 ? choices.getFirst() : Phrase.OneOf.of(choices);
  }

  /// What is written as one word may be several to the reader of a note, as in "node.js".
  private Phrase word(String written, int place) {
    List<Phrase> words = Tokens.of(written).stream().map(Token::key).map(this::one).toList();
    if (words.isEmpty()) {
      throw refusal(
          written.isEmpty()
              ? "A word is missing beside “/”: write one right before and right after it."
              : "“" + written + "” holds no letter or digit: leave it out.",
          place);
    }
    return words.size() == 1 ? words.getFirst() : new Phrase.Sequence(words);
  }

  private Phrase one(String key) {
    return Phrase.Word.of(numbers.give(key));
  }

  private PhraseException refusal(String sentence, int place) {
    return new PhraseException(sentence, source, place);
  }
}
