package app.connote.lint.rule;

import app.connote.note.Token;
import app.connote.note.Token.Gap;
import java.util.List;
import java.util.Set;

/// Tells words with a capital that name something from those that have it for another reason.
///
/// @param tokens the words of a note
/// @param from how many of them belong to its greeting
record Capitals(List<Token> tokens, int from) {
  private static final Set<String> NO_ONE = Resources.words("names-of-no-one.txt");
  private static final Set<String> CALLS =
      Set.of("congrats", "congratulations", "thanks", "thank", "hi", "hello", "hey", "dear");

  /// Whether `key` is "I" or begins with it, as in "I'm".
  static boolean isPronoun(String key) {
    return key.equals("i") || key.startsWith("i'");
  }

  /// Whether the word number `at` names something.
  boolean name(int at) {
    Token token = tokens.get(at);
    boolean named = token.capital() && !NO_ONE.contains(token.key()) && !isPronoun(token.key());
    return named
        && token.key().length() > 1
        && !isCalled(at)
        && (!begins(at) || isNameAllTheSame(at));
  }

  /// "Congrats Dean on …": the reader.
  private boolean isCalled(int at) {
    return at > 0
        && tokens.get(at).before() == Gap.SPACE
        && CALLS.contains(tokens.get(at - 1).key());
  }

  private boolean begins(int at) {
    Gap before = tokens.get(at).before();
    return at == from || before == Gap.SENTENCE || before == Gap.CLAUSE;
  }

  /// Where every word has a capital, a name shows by what stands around it: "Tom's", "Ann Lee", or
  /// a comma before it, as in "Hi Priya, Foxglove …".
  private boolean isNameAllTheSame(int at) {
    Token token = tokens.get(at);
    boolean set = token.before() == Gap.COMMA || token.before() == Gap.SPACE;
    return !CommonWords.begin(token.key()) && (set || isPaired(at) || token.key().endsWith("'s"));
  }

  private boolean isPaired(int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return next.capital()
        && next.before() == Gap.SPACE
        && !isPronoun(next.key())
        && Character.isLetter(next.key().charAt(0));
  }
}
