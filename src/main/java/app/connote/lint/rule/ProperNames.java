package app.connote.lint.rule;

import app.connote.lint.Question;
import app.connote.lint.Reading;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.List;
import java.util.stream.IntStream;

/// Finds what has a name or a number of its own in a note: people, firms, places and the like. The
/// reader's name in the greeting is none of these, nor is what the writer goes by.
final class ProperNames {
  private static final Question<List<Span>> PLACES = ProperNames::look;

  private ProperNames() {}

  /// Those names, and the numbers that tell something from everything else, in order.
  static List<Span> andNumbersIn(Reading reading) {
    return reading.once(PLACES);
  }

  /// Those names alone, without days and months, in order.
  static List<Span> in(Reading reading) {
    String text = reading.note().text();
    return andNumbersIn(reading).stream()
        .filter(name -> Character.isLetter(text.charAt(name.start())))
        .filter(name -> !Calendar.names(Tokens.fold(name.of(text))))
        .toList();
  }

  private static List<Span> look(Reading reading) {
    Note note = reading.note();
    List<Token> tokens = note.tokens();
    int from = Greeting.of(reading).words();
    OwnWords own = OwnWords.of(reading, from);
    var capitals = new Capitals(tokens, from);
    var numbers = new TellingNumbers(note);
    return IntStream.range(from, tokens.size())
        .filter(at -> !own.isAt(at) && isInBody(tokens.get(at), note))
        .filter(at -> numbers.isNumber(at) ? numbers.tells(at) : capitals.name(at))
        .mapToObj(tokens::get)
        .filter(token -> !own.has(token.key()) && !Calendar.isHoliday(token.key()))
        .map(Token::span)
        .toList();
  }

  /// Whether `token` stands between the greeting and the sign-off.
  private static boolean isInBody(Token token, Note note) {
    List<Span> sentences = note.sentences();
    return !sentences.isEmpty()
        && sentences.getFirst().start() <= token.span().start()
        && token.span().end() <= sentences.getLast().end();
  }
}
