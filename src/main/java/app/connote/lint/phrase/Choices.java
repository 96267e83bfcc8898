package app.connote.lint.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Phrases filed under the words with which they begin, and then under those that come second, so
/// that only what can match is tried.
final class Choices {
  private final WordTable<Drawer> drawers;

  /// Files `phrases`, each of which begins with a word.
  Choices(List<Phrase> phrases) {
    var filed = new HashMap<Integer, List<Phrase>>();
    phrases.forEach(phrase -> file(phrase, phrase.beginning(), filed));
    drawers = new WordTable<>(filed, Drawer::of);
  }

  /// The words used up after those that go on from the one place in `reached`, for a match that
  /// began at word `start`.
  long step(NumberedWords text, int start, long reached) {
    int used = Long.numberOfTrailingZeros(reached);
    if (!text.runsOn(start, used)) {
      return 0;
    }
    Drawer drawer = drawers.get(text.word(start + used));
    return drawer == null ? 0 : drawer.step(text, start, reached);
  }

  private static void file(Phrase phrase, Beginning by, Map<Integer, List<Phrase>> filed) {
    by.words().stream()
        .forEach(word -> filed.computeIfAbsent(word, _ -> new ArrayList<>()).add(phrase));
  }

  /// The phrases that begin with one word.
  ///
  /// @param open those that may end there, or go on with any word
  /// @param bySecond the others by their second words
  private record Drawer(List<Phrase> open, WordTable<List<Phrase>> bySecond) {
    static Drawer of(int word, List<Phrase> phrases) {
      var open = new ArrayList<Phrase>();
      var filed = new HashMap<Integer, List<Phrase>>();
      for (Phrase phrase : phrases) {
        Beginning after = phrase.after(word);
        if (after.isSure()) {
          file(phrase, after, filed);
        } else {
          open.add(phrase);
        }
      }
      return new Drawer(open, new WordTable<>(filed, (_, each) -> each));
    }

    long step(NumberedWords text, int start, long reached) {
      int second = Long.numberOfTrailingZeros(reached) + 1;
      long out = step(open, text, start, reached);
      if (!bySecond.isEmpty() && text.runsOn(start, second)) {
        List<Phrase> going = bySecond.get(text.word(start + second));
        out |= going == null ? 0 : step(going, text, start, reached);
      }
      return out;
    }

    private static long step(List<Phrase> phrases, NumberedWords text, int start, long reached) {
      long out = 0;
      for (int each = 0; each < phrases.size(); each++) {
        out |= phrases.get(each).step(text, start, reached);
      }
      return out;
    }
  }
}
