package app.connote.lint.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words whose capital only means that a sentence begins there.
final class CommonWords {
  private static final Set<String> STARTERS = words("sentence-starters.txt");

  private CommonWords() {}

  /// Whether a sentence may well begin with `key`, so that its capital says nothing.
  static boolean begin(String key) {
    return STARTERS.contains(key);
  }

  private static Set<String> words(String file) {
    var words = new HashSet<String>();
    for (String line : Resources.lines(file)) {
      words.addAll(List.of(line.split(" ", -1)));
    }
    return Set.copyOf(words);
  }
}
