package app.connote.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the words searched for in a line of text.
final class Matches {
  private static final int LEAD = 36;

  private final String[] sought;

  /// Looks for words that begin as one of `words` does.
  Matches(String words) {
    sought = words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
  }

  /// A stretch of the line, and whether it is what was searched for.
  record Stretch(String text, boolean match) {}

  /// `text` in stretches; where the first match stands far in, the line begins shortly before it.
  List<Stretch> in(String text) {
    return stretches(fromNear(text));
  }

  private List<Stretch> stretches(String text) {
    var stretches = new ArrayList<Stretch>();
    int plain = 0;
    for (int at = next(text, 0); at < text.length(); at = next(text, plain)) {
      int end = at + longest(text, at);
      stretches.add(new Stretch(text.substring(plain, at), false));
      stretches.add(new Stretch(text.substring(at, end), true));
      plain = end;
    }
    stretches.add(new Stretch(text.substring(plain), false));
    stretches.removeIf(stretch -> stretch.text.isEmpty());
    return stretches;
  }

  private String fromNear(String text) {
    int first = next(text, 0);
    if (first == text.length() || first <= LEAD) {
      return text;
    }
    int start = text.indexOf(' ', first - LEAD) + 1;
    return start > first ? text : "… " + text.substring(start);
  }

  /// Where the next word at or after `from` begins as is sought; the end if none does.
  private int next(String text, int from) {
    int at = from;
    while (at < text.length() && !(wordStarts(text, at) && longest(text, at) > 0)) {
      at++;
    }
    return at;
  }

  private static boolean wordStarts(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private int longest(String text, int at) {
    int longest = 0;
    for (String word : sought) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        longest = Math.max(longest, word.length());
      }
    }
    return longest;
  }
}
