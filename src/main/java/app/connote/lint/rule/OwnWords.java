package app.connote.lint.rule;

import app.connote.lint.Reading;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words in which the writer speaks of himself or herself, each time up to the end of the
/// clause or to where it turns to the reader.
final class OwnWords {
  private static final Set<String> READER = Set.of("you", "your", "we");

  private final List<Token> tokens;
  private final BitSet places = new BitSet();
  private final Set<String> keys = new HashSet<>();

  private OwnWords(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// Those words of the note that is read, from its word number `from` on.
  static OwnWords of(Reading reading, int from) {
    var own = new OwnWords(reading.note().tokens());
    own.gather(reading.find(PhraseList.ABOUT_ONESELF), from);
    return own;
  }

  /// Whether the word number `at` is one of them.
  boolean isAt(int at) {
    return places.get(at);
  }

  /// Whether the writer says `key` of himself or herself anywhere.
  boolean has(String key) {
    return keys.contains(key);
  }

  private void gather(List<Span> openings, int from) {
    int opening = 0;
    for (int at = from; at < tokens.size(); at++) {
      Span word = tokens.get(at).span();
      while (opening < openings.size() && openings.get(opening).end() <= word.start()) {
        opening++;
      }
      if (opening < openings.size() && openings.get(opening).overlaps(word)) {
        at = take(at);
      }
    }
  }

  /// Takes the words from number `from` on, and gives the number of the last.
  private int take(int from) {
    int at = from;
    add(at);
    while (at + 1 < tokens.size() && goesOn(at)) {
      at++;
      add(at);
    }
    return at;
  }

  private void add(int at) {
    places.set(at);
    keys.add(tokens.get(at).key());
  }

  private boolean goesOn(int at) {
    Token next = tokens.get(at + 1);
    return (next.before() == Gap.SPACE || lists(at)) && !turns(tokens.get(at), next);
  }

  /// "Python, SQL and Tableau": one capital word of a list after another.
  private boolean lists(int at) {
    return at + 3 < tokens.size()
        && tokens.get(at).capital()
        && tokens.get(at + 1).before() == Gap.COMMA
        && tokens.get(at + 1).capital()
        && (isAfterComma(at + 2) || joins(tokens.get(at + 2).key()))
        && isListed(at + 2);
  }

  private boolean isListed(int at) {
    Token next = tokens.get(isAfterComma(at) ? at : at + 1);
    return next.capital() && !Capitals.isPronoun(next.key());
  }

  private boolean isAfterComma(int at) {
    return tokens.get(at).before() == Gap.COMMA;
  }

  private static boolean joins(String key) {
    return key.equals("and") || key.equals("or");
  }

  /// "… and your", "… and we".
  private static boolean turns(Token one, Token other) {
    return one.key().equals("and") && READER.contains(other.key());
  }
}
