package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes a phrase out of a note where what remains still reads well: a sentence of its own, or a
/// purpose that trails behind an invitation ("… to connect to grow our networks").
final class Removal {
  private static final int LEFT_OVER = 2;
  private static final Set<String> ENDS_WELL =
      Set.of("linkedin", "here", "you", "connect", "connected", "touch", "reconnect");

  /// The fewest words that make a sentence before what goes.
  private static final int WHOLE = 4;

  private Removal() {}

  /// The change that takes what is asked for at `place` out of the note that is read: all of its
  /// sentence, or what "and" joins to it, where nothing else that matters goes as well.
  static Optional<Fix> ofAsking(Span place, Reading reading) {
    return sentence(place, reading.note()).flatMap(sentence -> ofAsking(place, sentence, reading));
  }

  private static Optional<Fix> ofAsking(Span place, Span sentence, Reading reading) {
    Note note = reading.note();
    List<Token> inside = body(sentence, reading);
    return joinedBy("and", place, inside, reading)
        .or(() -> from(0, place, inside, reading))
        .map(cut -> Trimmed.fix("Remove it", note.text(), List.of(cut)))
        .or(() -> purpose(place, sentence, note));
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

  /// The change that takes the phrase at `place` out of the note, if there is one.
  static Optional<Fix> of(Span place, Reading reading) {
    return sentence(place, reading.note())
        .flatMap(
            sentence ->
                whole(place, sentence, reading).or(() -> purpose(place, sentence, reading.note())));
  }

  private static Optional<Span> sentence(Span place, Note note) {
    List<Span> sentences = note.sentences();
    int at = Collections.binarySearch(sentences, place);
    int before = Math.max(0, at < 0 ? -at - 2 : at);
    int end = Math.min(before + 2, sentences.size());
    return sentences.subList(Math.min(before, end), end).stream()
        .filter(place::overlaps)
        .findFirst();
  }

  private static Optional<Fix> whole(Span place, Span sentence, Reading reading) {
    Note note = reading.note();
    List<Token> inside = body(sentence, reading);
    int covered = note.tokens(place.start(), Math.min(place.end(), sentence.end())).size();
    if (note.sentences().size() < 2 || inside.isEmpty() || inside.size() - covered > LEFT_OVER) {
      return Optional.empty();
    }
    Span cut = cut(inside.getFirst().span(), sentence, note);
    boolean greeted = inside.getFirst().before() == Token.Gap.COMMA;
    return Optional.of(greeted ? joined(cut, note.text()) : new Fix("Remove it", cut, ""));
  }

  /// The words of `sentence` without those of the greeting.
  private static List<Token> body(Span sentence, Reading reading) {
    Note note = reading.note();
    List<Token> inside = note.tokens(sentence.start(), sentence.end());
    int greeting = Greeting.of(reading).words();
    int before = note.tokens(0, sentence.start()).size();
    return inside.subList(Math.clamp(greeting - before, 0, inside.size()), inside.size());
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

  private static Optional<Fix> purpose(Span place, Span sentence, Note note) {
    List<Token> before = note.tokens(sentence.start(), place.start());
    int to = before.size() - 1;
    to -= to > 0 && before.get(to).key().equals("help") ? 1 : 0;
    boolean trails =
        to > 3
            && before.get(to).key().equals("to")
            && ENDS_WELL.contains(before.get(to - 1).key())
            && note.tokens(place.end(), sentence.end()).isEmpty();
    return trails
        ? Optional.of(
            new Fix("Remove it", new Span(before.get(to - 1).span().end(), place.end()), ""))
        : Optional.empty();
  }
}
