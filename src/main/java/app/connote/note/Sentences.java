package app.connote.note;

import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of a text.
///
/// A sentence ends in terminal punctuation, with closing quotes and brackets after it, in an emoji
/// that the next one follows, or where its line ends and the next does not carry on. A greeting or
/// a sign-off on its own is none.
final class Sentences {
  private static final String TERMINAL = ".!?…。！？؟";
  private static final String CLOSING = "\"'”’»)]}";

  /// The first character that is an emoji by itself, a watch.
  private static final char FIRST_EMOJI = '\u231a';

  private Sentences() {}

  /// The stretches of `text` that are sentences, in order, without the space around them.
  static List<Span> in(String text) {
    List<Span> pieces = pieces(text);
    int first = 0;
    int last = pieces.size();
    while (first < last && Salutation.isGreeting(pieces.get(first).of(text))) {
      first++;
    }
    while (last > first && isSignOff(text, pieces, last - 1)) {
      last--;
    }
    return List.copyOf(pieces.subList(first, last));
  }

  private static boolean isSignOff(String text, List<Span> pieces, int index) {
    String piece = pieces.get(index).of(text);
    return Salutation.isSignOff(piece)
        || (index > 0 && startsLine(text, pieces.get(index)) && Salutation.isSignature(piece));
  }

  private static boolean startsLine(String text, Span piece) {
    int at = piece.start() - 1;
    while (at >= 0 && text.charAt(at) != '\n' && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && text.charAt(at) == '\n';
  }

  private static List<Span> pieces(String text) {
    var pieces = new ArrayList<Span>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = markEnd(text, at);
      if (end > at && isEnd(text, at, end)) {
        add(pieces, text, start, end);
        start = end;
      }
      at = Math.max(end, at + 1);
    }
    add(pieces, text, start, text.length());
    return pieces;
  }

  /// The end of the marks at `at` that may end a piece, closing quotes included; `at` if none do.
  private static int markEnd(String text, int at) {
    if (text.charAt(at) == '\n') {
      return at + 1;
    }
    if (isEmoji(text, at)) {
      return at + Character.charCount(text.codePointAt(at));
    }
    int end = skip(text, at, TERMINAL);
    return end == at ? at : skip(text, end, CLOSING);
  }

  private static boolean isEmoji(String text, int at) {
    return text.charAt(at) >= FIRST_EMOJI && Character.isEmojiPresentation(text.codePointAt(at));
  }

  private static boolean isEnd(String text, int at, int end) {
    if (text.charAt(at) == '\n') {
      return !lineCarriesOn(text, at);
    }
    if (isEmoji(text, at)) {
      return sentenceBegins(text, end);
    }
    boolean spaced = end == text.length() || Character.isWhitespace(text.charAt(end));
    return spaced && !Abbreviations.goesOn(text, at, skip(text, at, TERMINAL), end);
  }

  private static boolean sentenceBegins(String text, int after) {
    return text.startsWith(" ", after)
        && after + 1 < text.length()
        && Abbreviations.begins(text, after + 1);
  }

  private static boolean lineCarriesOn(String text, int at) {
    int next = at + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        return false;
      }
      next++;
    }
    return next < text.length() && Character.isLowerCase(text.codePointAt(next));
  }

  private static int skip(String text, int from, String units) {
    int at = from;
    while (at < text.length() && units.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static void add(List<Span> pieces, String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (hasWord(text, start, end)) {
      pieces.add(new Span(start, end));
    }
  }

  private static boolean hasWord(String text, int start, int end) {
    int at = start;
    while (at < end && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < end;
  }
}
