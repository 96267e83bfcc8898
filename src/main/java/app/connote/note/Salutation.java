package app.connote.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Recognises greetings and sign-offs that stand on their own.
final class Salutation {
  private static final Set<String> GREETINGS =
      Set.of(
          "hi",
          "hello",
          "hey",
          "hiya",
          "dear",
          "greetings",
          "howdy",
          "hallo",
          "hola",
          "morning",
          "good morning",
          "good afternoon",
          "good evening",
          "good day",
          "hi there",
          "hello there",
          "hey there",
          "hello again",
          "hi again",
          "hey again",
          "hi all",
          "hello all",
          "hey all",
          "hi everyone",
          "hello everyone",
          "hi team");

  private static final Set<String> SIGN_OFFS =
      Set.of(
          "best",
          "all best",
          "all the best",
          "best wishes",
          "best regards",
          "regards",
          "br",
          "kind regards",
          "kindest regards",
          "warm regards",
          "warmest regards",
          "many regards",
          "with kind regards",
          "with best regards",
          "with regards",
          "warm wishes",
          "warmly",
          "with best wishes",
          "thanks",
          "thanks again",
          "many thanks",
          "thank you",
          "thanks so much",
          "thank you so much",
          "thanks a lot",
          "thx",
          "with thanks",
          "thanks in advance",
          "cheers",
          "sincerely",
          "yours sincerely",
          "yours truly",
          "sincerely yours",
          "respectfully",
          "yours",
          "yours faithfully",
          "cordially",
          "take care",
          "talk soon",
          "speak soon",
          "ciao",
          "bye");

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_OPENING = 4;

  /// A piece of more words is a sentence, so that no more of it need be read.
  private static final int MOST_WORDS = LONGEST_OPENING + LONGEST_NAME;

  private Salutation() {}

  /// Whether `piece` is a greeting and nothing else, such as "Hi Priya," or "Hello!".
  static boolean isGreeting(String piece) {
    return opensAndNames(words(piece), GREETINGS);
  }

  /// Whether `piece` is a sign-off and nothing else: "Best, Sam", "Thanks!" or "– Jack Smith".
  static boolean isSignOff(String piece) {
    boolean dashed = "-–—~".indexOf(piece.charAt(0)) >= 0;
    return (dashed && isName(words(piece))) || opensAndNames(words(piece), SIGN_OFFS);
  }

  /// Whether `piece` could be the writer's name on a line of its own.
  static boolean isSignature(String piece) {
    return isName(words(piece)) && ".!?…".indexOf(piece.charAt(piece.length() - 1)) < 0;
  }

  private static boolean opensAndNames(List<String> words, Set<String> openings) {
    for (int count = Math.min(LONGEST_OPENING, words.size()); count > 0; count--) {
      String opening = Tokens.fold(String.join(" ", words.subList(0, count)));
      if (openings.contains(opening)) {
        List<String> rest = words.subList(count, words.size());
        return rest.isEmpty() || isName(rest);
      }
    }
    return false;
  }

  private static boolean isName(List<String> words) {
    return !words.isEmpty()
        && words.size() <= LONGEST_NAME
        && words.stream().allMatch(word -> !Character.isLowerCase(word.codePointAt(0)))
        && !words.getFirst().equals("I");
  }

  private static List<String> words(String piece) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < piece.length() && words.size() <= MOST_WORDS) {
      int end = Words.end(piece, at);
      String word = bare(piece.substring(at, end));
      if (!word.isEmpty()) {
        words.add(word);
      }
      at = end + 1;
    }
    return words;
  }

  private static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !isLetterOrDigitAt(word, start)) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.codePointBefore(end))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static boolean isLetterOrDigitAt(String word, int at) {
    return Character.isLetterOrDigit(word.codePointAt(at));
  }
}
