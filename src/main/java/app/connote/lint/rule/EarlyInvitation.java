package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An invitation after which the note goes on to something else.
///
/// @param words the words of the invitation
/// @param sentence the sentence they stand in, without a greeting before it
/// @param rest what follows, up to the end of the last sentence
record EarlyInvitation(Span words, Span sentence, Span rest) {
  /// So many words after an invitation are something else, and no closing remark.
  private static final int FEWEST_WORDS = 7;

  /// So many words a sentence may have besides its invitation and still be moved.
  private static final int MOST_SPARE = 3;

  /// Words that lean on the sentence before them, which therefore has to stay.
  private static final Set<String> LEANING =
      Set.of(
          "it",
          "it's",
          "that",
          "that's",
          "this",
          "they",
          "then",
          "and",
          "but",
          "so",
          "or",
          "because",
          "which",
          "also",
          "otherwise",
          "if",
          "as",
          "there",
          "he",
          "she",
          "not",
          "maybe",
          "perhaps",
          "besides",
          "either",
          "until",
          "till",
          "when",
          "since");

  /// The last invitation of the note that is read, where something else comes after it.
  static Optional<EarlyInvitation> in(Reading reading) {
    List<Span> invitations = reading.find(PhraseList.INVITATIONS);
    List<Span> sentences = reading.note().sentences();
    if (invitations.isEmpty() || sentences.size() < 2) {
      return Optional.empty();
    }
    Span words = invitations.getLast();
    return sentences.stream()
        .filter(words::overlaps)
        .findFirst()
        .filter(sentence -> wordsAfter(sentence, reading) >= FEWEST_WORDS)
        .map(sentence -> of(words, sentence, reading));
  }

  private static EarlyInvitation of(Span words, Span sentence, Reading reading) {
    Note note = reading.note();
    int greeted = Greeting.of(note, note.tokens()).end();
    int start =
        note.tokens().stream()
            .map(Token::span)
            .filter(token -> token.start() >= Math.max(greeted, sentence.start()))
            .mapToInt(Span::start)
            .findFirst()
            .orElse(sentence.start());
    int next = sentence.end();
    while (Character.isWhitespace(note.text().charAt(next))) {
      next++;
    }
    var rest = new Span(next, note.sentences().getLast().end());
    return new EarlyInvitation(words, new Span(start, sentence.end()), rest);
  }

  /// The words of the sentences after `sentence` that are neither closing remarks nor offers.
  private static int wordsAfter(Span sentence, Reading reading) {
    return reading.note().sentences().stream()
        .filter(each -> each.start() >= sentence.end())
        .filter(each -> !holds(each, reading, PhraseList.CLOSINGS))
        .filter(each -> !holds(each, reading, PhraseList.OFFERS))
        .mapToInt(each -> inside(each, reading.note()).size())
        .sum();
  }

  private static boolean holds(Span sentence, Reading reading, PhraseList list) {
    return reading.find(list).stream().anyMatch(sentence::overlaps);
  }

  private static List<Token> inside(Span place, Note note) {
    return note.tokens().stream().filter(token -> token.span().overlaps(place)).toList();
  }

  /// The change that moves the invitation to the end, where it is a sentence of its own and what
  /// follows does not lean on it.
  Optional<Fix> fix(Note note) {
    List<Token> own = inside(sentence, note);
    long spare = own.stream().filter(token -> !token.span().overlaps(words)).count();
    boolean leans = LEANING.contains(inside(rest, note).getFirst().key());
    boolean last = own.isEmpty() || LEANING.contains(own.getFirst().key());
    if (spare > MOST_SPARE || leans || last) {
      return Optional.empty();
    }
    String text = note.text();
    String joint = text.substring(sentence.end(), rest.start());
    String moved = rest(note) + joint + capital(sentence.of(text));
    return Optional.of(
        new Fix("Move it to the end", new Span(sentence.start(), rest.end()), moved));
  }

  /// What follows, without its capital where it now stands behind "Hi Priya,".
  private String rest(Note note) {
    String text = note.text();
    boolean greeted = sentence.start() > 1 && text.startsWith(", ", sentence.start() - 2);
    return greeted
        ? CommonWords.withinSentence(text, rest.start())
            + text.substring(rest.start() + 1, rest.end())
        : rest.of(text);
  }

  private static String capital(String text) {
    int first = Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }
}
