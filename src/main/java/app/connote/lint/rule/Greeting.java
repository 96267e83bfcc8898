package app.connote.lint.rule;

import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How a note begins: the greeting words, and the name they are followed by.
///
/// @param opener the greeting words, such as "Good morning"; empty where there are none
/// @param name the name the reader is addressed by, without a title; missing where there is none
/// @param title whether a title such as "Dr." precedes the name
/// @param words how many tokens of the note belong to the greeting
record Greeting(Span opener, Optional<Span> name, boolean title, int words) {
  private static final Set<String> OPENERS =
      Set.of("hi", "hello", "hey", "hiya", "dear", "greetings", "howdy", "hola", "hallo");
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "day");
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam");

  /// Leftovers of a template, which address nobody either.
  private static final Set<String> LEFTOVERS = Set.of("null", "undefined", "name", "firstname");

  private static final int LONGEST_NAME = 3;

  /// How `note`, whose words are `tokens`, begins.
  static Greeting of(Note note, List<Token> tokens) {
    int words = opener(tokens);
    Span opener =
        words == 0
            ? Span.at(0)
            : new Span(tokens.getFirst().span().start(), tokens.get(words - 1).span().end());
    int at = words;
    while (at > 0 && at < tokens.size() && isFiller(tokens.get(at))) {
      at++;
    }
    boolean title = at < tokens.size() && TITLES.contains(tokens.get(at).key());
    at += title ? 1 : 0;
    int end = title || words > 0 ? nameEnd(note, tokens, at, title) : vocativeEnd(tokens);
    Optional<Span> name =
        end > at
            ? Optional.of(new Span(tokens.get(at).span().start(), tokens.get(end - 1).span().end()))
            : Optional.empty();
    return new Greeting(opener, name, title, end > at ? end : words);
  }

  private static int opener(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return 0;
    }
    String first = tokens.getFirst().key();
    boolean goodDay =
        first.equals("good") && tokens.size() > 1 && DAY_PARTS.contains(tokens.get(1).key());
    return goodDay ? 2 : OPENERS.contains(first) || isMorning(tokens) ? 1 : 0;
  }

  private static boolean isMorning(List<Token> tokens) {
    return tokens.getFirst().key().equals("morning");
  }

  private static boolean isFiller(Token token) {
    return (token.key().equals("there") || token.key().equals("again"))
        && token.before() == Gap.SPACE;
  }

  private static int nameEnd(Note note, List<Token> tokens, int from, boolean title) {
    int at = from;
    while (at < tokens.size()
        && at - from < LONGEST_NAME
        && isName(note, tokens, at, from, title)) {
      at++;
    }
    return at;
  }

  private static boolean isName(Note note, List<Token> tokens, int at, int from, boolean title) {
    Token token = tokens.get(at);
    boolean joined =
        token.before() == Gap.SPACE
            || (at == from
                && (token.before() == Gap.COMMA || title)
                && !crossesLine(note, tokens, at));
    return joined
        && token.capital()
        && Character.isLetter(note.text().codePointAt(token.span().start()))
        && !isNobody(token.key())
        && !CommonWords.begin(token.key());
  }

  private static boolean isNobody(String key) {
    return Nobody.isMeant(key) || LEFTOVERS.contains(key);
  }

  private static boolean crossesLine(Note note, List<Token> tokens, int at) {
    int from = at == 0 ? 0 : tokens.get(at - 1).span().end();
    return note.text().substring(from, tokens.get(at).span().start()).contains("\n");
  }

  /// "Lindsey, it was …": one or two capital words and a comma, dash or colon.
  private static int vocativeEnd(List<Token> tokens) {
    for (int end = 1; end <= 2 && end < tokens.size(); end++) {
      Token word = tokens.get(end - 1);
      boolean namely = word.capital() && !CommonWords.begin(word.key());
      if (!namely || isNobody(word.key())) {
        return 0;
      }
      if (tokens.get(end).before() != Gap.SPACE) {
        return end;
      }
    }
    return 0;
  }

  /// Where the note goes on after the greeting, in UTF-16 units.
  int end() {
    return name.map(Span::end).orElse(opener.end());
  }

  /// Whether the note greets, be it with or without a name.
  boolean greets() {
    return opener.length() > 0;
  }
}
