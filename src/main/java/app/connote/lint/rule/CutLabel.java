package app.connote.lint.rule;

import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.stream.Collectors;

/// Says what cuts do, as the label of a button.
final class CutLabel {
  private static final int MOST = 3;
  private static final int LONGEST = 32;

  private CutLabel() {}

  /// "Cut 3 words: “really”, “in order to” to “to”", for the `cuts` that make `after` of `before`.
  static String of(List<Cut> cuts, Note before, Note after) {
    int words = before.words().size() - after.words().size();
    String what =
        cuts.stream().limit(MOST).map(cut -> said(cut, before)).collect(Collectors.joining(", "));
    String more = cuts.size() > MOST ? " and %d more".formatted(cuts.size() - MOST) : "";
    String act =
        words > 0 ? "Cut %d %s".formatted(words, words == 1 ? "word" : "words") : "Shorten";
    return act + ": " + what + more;
  }

  private static String said(Cut cut, Note note) {
    String quoted = "“" + brief(cut.span(), note) + "”";
    return cut.instead().isEmpty() ? quoted : quoted + " to “" + cut.instead() + "”";
  }

  /// The words at `span`, of which only the first and the last are given where they are many.
  private static String brief(Span span, Note note) {
    List<Span> words = note.tokens().stream().map(t -> t.span()).filter(span::overlaps).toList();
    var inner = new Span(words.getFirst().start(), words.getLast().end());
    if (inner.length() <= LONGEST || words.size() <= MOST + 1) {
      return inner.of(note.text());
    }
    var start = new Span(inner.start(), words.get(MOST - 1).end());
    return start.of(note.text()) + " … " + words.getLast().of(note.text());
  }
}
