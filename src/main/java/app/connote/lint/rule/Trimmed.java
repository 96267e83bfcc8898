package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Span;
import java.util.List;
import java.util.Locale;

/// A text while cuts are made in it: what remains is closed up, with one space between two words,
/// no mark doubled, and a capital where a sentence begins.
final class Trimmed {
  private static final String CLOSING = ",.;:!?…)]";
  private static final String ENDING = ".!?…";
  private static final String JOINING = ",;:–—-";

  private final StringBuilder out = new StringBuilder();
  private String gap = "";
  private boolean open;
  private boolean cutSentence;

  private Trimmed() {}

  /// `text` with `cuts` made, which are in order and do not overlap.
  static String of(String text, List<Cut> cuts) {
    var trimmed = new Trimmed();
    int at = 0;
    for (Cut cut : cuts) {
      trimmed.add(text.substring(at, cut.span().start()));
      trimmed.make(cut, text);
      at = cut.span().end();
    }
    trimmed.add(text.substring(at));
    return trimmed.out.toString();
  }

  /// The change called `label` that makes `cuts` in `text`.
  static Fix fix(String label, String text, List<Cut> cuts) {
    String after = of(text, cuts);
    int start = alike(text, after);
    int end = alikeAtEnd(text, after, start);
    var span = new Span(start, text.length() - end);
    return new Fix(label, span, after.substring(start, after.length() - end));
  }

  /// How many units `one` and `other` have in common at the start; no character is cut in two.
  private static int alike(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at > 0 && Character.isHighSurrogate(one.charAt(at - 1)) ? at - 1 : at;
  }

  private static int alikeAtEnd(String one, String other, int from) {
    int count = 0;
    int most = Math.min(one.length(), other.length()) - from;
    while (count < most
        && one.charAt(one.length() - 1 - count) == other.charAt(other.length() - 1 - count)) {
      count++;
    }
    boolean half = count > 0 && Character.isLowSurrogate(one.charAt(one.length() - count));
    return half ? count - 1 : count;
  }

  private void make(Cut cut, String text) {
    if (cut.instead().isEmpty()) {
      openUp(cut.sentence());
    } else {
      int first = text.codePointAt(cut.span().start());
      add(Character.isUpperCase(first) ? raised(cut.instead()) : cut.instead());
    }
  }

  private void openUp(boolean sentence) {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    gap = out.substring(end) + gap;
    out.setLength(end);
    open = true;
    cutSentence |= sentence;
  }

  private void add(String piece) {
    String body = open ? piece.stripLeading() : piece;
    if (!open) {
      out.append(body);
    } else {
      gap += piece.substring(0, piece.length() - body.length());
      if (!body.isEmpty()) {
        close(body);
      }
    }
  }

  /// Puts `body` behind what is left of the text before a cut.
  private void close(String body) {
    String rest = marked(body);
    boolean begins = out.isEmpty() || endsWithOneOf(ENDING) || gap.contains("\n");
    boolean follows = cutSentence && endsWithOneOf(JOINING);
    out.append(between(rest));
    out.append(begins ? raised(rest) : follows ? within(rest) : rest);
    gap = "";
    open = false;
    cutSentence = false;
  }

  /// `body` without a mark that has nothing to end any more, after dropping one that it replaces.
  private String marked(String body) {
    boolean ends = ENDING.indexOf(body.charAt(0)) >= 0;
    boolean joins = JOINING.indexOf(body.charAt(0)) >= 0;
    if ((ends || joins) && endsWithOneOf(JOINING)) {
      out.setLength(out.length() - 1);
      while (!out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1))) {
        out.setLength(out.length() - 1);
      }
    } else if ((ends || joins) && (out.isEmpty() || endsWithOneOf(ENDING))) {
      return body.substring(1).stripLeading();
    }
    return body;
  }

  private String between(String rest) {
    if (out.isEmpty() || rest.isEmpty() || CLOSING.indexOf(rest.charAt(0)) >= 0) {
      return "";
    }
    int line = gap.indexOf('\n');
    return line < 0 ? " " : gap.substring(line, gap.lastIndexOf('\n') + 1).replace(" ", "");
  }

  private boolean endsWithOneOf(String marks) {
    return !out.isEmpty() && marks.indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private static String within(String text) {
    return CommonWords.withinSentence(text, 0) + text.substring(1);
  }

  private static String raised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}
