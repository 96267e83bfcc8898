package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a phrase out of a note where what remains still reads well: a sentence of its own, or a
/// purpose that trails behind an invitation ("… to connect to grow our networks").
final class Removal {
  /// The most characters of a note that is worth mending; a longer text is none.
  static final int LONGEST_NOTE = 2_000;

  private static final int LEFT_OVER = 2;
  private static final Set<String> ENDS_WELL =
      Set.of("linkedin", "here", "you", "connect", "connected", "touch", "reconnect");

  /// The fewest words that make a sentence before what goes.
  private static final int WHOLE = 4;

  private Removal() {}

  /// The change that takes what is asked for at `place` out of the note that is read: all of its
  /// sentence, or what "and" joins to it, where nothing else that matters goes as well.
  static Optional<Fix> ofAsking(Span place, Reading reading) {
    Note note = reading.note();
    for (Span sentence : note.sentences()) {
      if (sentence.overlaps(place)) {
        List<Token> inside = body(sentence, note);
        return joinedBy("and", place, inside, reading)
            .or(() -> from(0, place, inside, reading))
            .map(cut -> Trimmed.fix("Remove it", note.text(), List.of(cut)))
            .or(() -> purpose(place, sentence, note, note.tokens()));
      }
    }
    return Optional.empty();
  }

  private static List<Token> body(Span sentence, Note note) {
    return note.tokens().stream()
        .skip(Greeting.of(note, note.tokens()).words())
        .filter(token -> token.span().overlaps(sentence))
        .toList();
  }

  private static Optional<Cut> joinedBy(
      String word, Span place, List<Token> inside, Reading reading) {
    for (int at = inside.size() - 1; at >= WHOLE; at--) {
      Token token = inside.get(at);
      if (token.key().equals(word) && token.span().end() <= place.start()) {
        return from(at, place, inside, reading);
      }
    }
    return Optional.empty();
  }

  /// Leaves out the words from number `from` on, where besides those at `place` none has to stay.
  private static Optional<Cut> from(int from, Span place, List<Token> inside, Reading reading) {
    boolean onlyOne = from == 0 && reading.note().sentences().size() < 2;
    if (from >= inside.size() || onlyOne) {
      return Optional.empty();
    }
    Span all = new Span(inside.get(from).span().start(), inside.getLast().span().end());
    Kept kept = Kept.of(reading);
    boolean allowed = from > 0 ? kept.allowsJoined(all, reading) : kept.allowsBut(place, all);
    boolean asks = all.start() <= place.start() && allowed;
    return asks ? Optional.of(new Cut(all, "", 0, from == 0)) : Optional.empty();
  }

  /// The change that takes the phrase at `place` out of `note`, if there is one.
  static Optional<Fix> of(Span place, Note note, List<Token> tokens) {
    if (note.characters() > LONGEST_NOTE) {
      return Optional.empty();
    }
    for (Span sentence : note.sentences()) {
      if (sentence.overlaps(place)) {
        return whole(place, sentence, note, tokens)
            .or(() -> purpose(place, sentence, note, tokens));
      }
    }
    return Optional.empty();
  }

  private static Optional<Fix> whole(Span place, Span sentence, Note note, List<Token> tokens) {
    int greeting = Greeting.of(note, tokens).words();
    List<Token> inside =
        tokens.stream().skip(greeting).filter(t -> t.span().overlaps(sentence)).toList();
    long spared = inside.stream().filter(token -> !token.span().overlaps(place)).count();
    if (note.sentences().size() < 2 || inside.isEmpty() || spared > LEFT_OVER) {
      return Optional.empty();
    }
    Span cut = cut(inside.getFirst().span(), sentence, note);
    boolean greeted = inside.getFirst().before() == Token.Gap.COMMA;
    return Optional.of(greeted ? joined(cut, note.text()) : new Fix("Remove it", cut, ""));
  }

  /// What follows now stands behind "Hi Priya," and needs no capital.
  private static Fix joined(Span cut, String text) {
    boolean more = cut.end() < text.length() && !Character.isWhitespace(text.charAt(cut.end()));
    return more
        ? new Fix(
            "Remove it",
            new Span(cut.start(), cut.end() + 1),
            CommonWords.withinSentence(text, cut.end()))
        : new Fix("Remove it", cut, "");
  }

  /// The sentence from its first word on, with the space after it, or before it at the end.
  private static Span cut(Span first, Span sentence, Note note) {
    String text = note.text();
    int end = sentence.end();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int start = first.start();
    boolean last = end == text.length();
    while (last && start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    boolean newLines = !last && text.substring(sentence.end(), end).contains("\n");
    return new Span(start, newLines && start > sentence.start() ? sentence.end() : end);
  }

  private static Optional<Fix> purpose(Span place, Span sentence, Note note, List<Token> tokens) {
    List<Token> before =
        tokens.stream()
            .filter(t -> sentence.overlaps(t.span()) && t.span().end() <= place.start())
            .toList();
    String rest = note.text().substring(place.end(), sentence.end());
    int to = before.size() - 1;
    to -= to > 0 && before.get(to).key().equals("help") ? 1 : 0;
    boolean trails =
        to > 3
            && before.get(to).key().equals("to")
            && ENDS_WELL.contains(before.get(to - 1).key())
            && rest.codePoints().noneMatch(Character::isLetterOrDigit);
    return trails
        ? Optional.of(
            new Fix("Remove it", new Span(before.get(to - 1).span().end(), place.end()), ""))
        : Optional.empty();
  }
}
