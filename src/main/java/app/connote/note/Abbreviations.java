package app.connote.note;

import java.util.Set;

/// Tells the full stop of an abbreviation from the end of a sentence.
final class Abbreviations {
  /// Always followed by what they belong to.
  private static final Set<String> BEFORE_MORE =
      Set.of(
          "mr", "mrs", "ms", "mx", "dr", "prof", "st", "vs", "no", "nos", "e.g", "i.e", "eg", "ie",
          "req", "sen", "rev", "hon", "mt", "gen", "col", "capt", "lt", "sgt", "fr", "cf", "approx",
          "dept", "fig", "vol", "ext", "attn");

  /// May also end a sentence.
  private static final Set<String> ANYWHERE =
      Set.of(
          "inc", "ltd", "co", "corp", "llc", "bros", "jr", "sr", "etc", "ph.d", "phd", "esq", "dc",
          "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "u.s.a", "d.c", "b.sc", "m.sc", "b.a", "m.a",
          "am", "pm", "al", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "univ", "assn", "dist", "ave", "rd", "blvd");

  /// Words that begin a new sentence when they follow an abbreviation with a capital.
  private static final Set<String> STARTERS =
      Set.of(
          "i",
          "i'm",
          "i'd",
          "i've",
          "i'll",
          "we",
          "we're",
          "we'd",
          "you",
          "your",
          "you're",
          "it",
          "it's",
          "it'd",
          "the",
          "this",
          "that",
          "my",
          "our",
          "would",
          "could",
          "shall",
          "let's",
          "looking",
          "great",
          "hope",
          "hoping",
          "happy",
          "thanks",
          "thank",
          "congratulations",
          "as",
          "if",
          "what",
          "there",
          "they",
          "please",
          "best",
          "so",
          "and",
          "but",
          "always");

  private Abbreviations() {}

  /// Whether the sentence goes on after the punctuation from `at` to `end` in `text`, whose closing
  /// quotes end at `closed`.
  static boolean goesOn(String text, int at, int end, int closed) {
    int next = nextWord(text, closed);
    if (next == text.length()) {
      return false;
    }
    boolean capital = !Character.isLowerCase(text.codePointAt(next));
    boolean ellipsis = text.charAt(at) == '…' || text.startsWith("...", at);
    if (ellipsis || closed > end) {
      return !capital;
    }
    if (end - at > 1 || text.charAt(at) != '.') {
      return false;
    }
    String word = wordBefore(text, at);
    boolean begins = capital && starts(text, next);
    return (isInitial(word) && !begins)
        || BEFORE_MORE.contains(Tokens.fold(word))
        || (ANYWHERE.contains(Tokens.fold(word)) && !begins);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  /// Whether a word stands at `at` in `text` that has a capital because a sentence begins with it.
  static boolean begins(String text, int at) {
    return Character.isUpperCase(text.codePointAt(at)) && starts(text, at);
  }

  private static boolean starts(String text, int at) {
    int end = at;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    boolean initial = end == at + 1 && text.startsWith(".", end);
    return !initial && STARTERS.contains(Tokens.fold(text.substring(at, end)));
  }

  private static String wordBefore(String text, int at) {
    int start = at;
    while (start > 0
        && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    return text.substring(start, at);
  }

  private static int nextWord(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        return text.length();
      }
      at++;
    }
    return at;
  }
}
