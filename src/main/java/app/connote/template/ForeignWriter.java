package app.connote.template;

import app.connote.note.Span;
import app.connote.template.Piece.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes the pieces of a text from elsewhere down in our language.
final class ForeignWriter {
  private final String source;
  private final List<Piece> pieces;
  private final Brackets brackets;

  /// With how many braces that are no escapes begins what is written from each piece on.
  private final int[] braces;

  /// Where in the result each piece begins.
  private final int[] starts;

  private final StringBuilder out = new StringBuilder();
  private final List<Converted> marks = new ArrayList<>();

  private ForeignWriter(String source, List<Piece> pieces) {
    this.source = source;
    this.pieces = pieces;
    this.brackets = Brackets.of(pieces);
    this.braces = new int[pieces.size() + 1];
    this.starts = new int[pieces.size()];
  }

  /// Converts `source`, in which the fields `known` are meant; marks that mean nothing are left out
  /// only where it is `dropping`.
  static Conversion conversion(String source, Set<String> known, boolean dropping) {
    return new ForeignWriter(source, ForeignScanner.pieces(source, known, dropping)).written();
  }

  private Conversion written() {
    for (int at = pieces.size() - 1; at >= 0; at--) {
      braces[at] = braces(at);
    }
    for (int at = 0; at < pieces.size(); at++) {
      starts[at] = out.length();
      write(at);
    }
    marks.sort(Converted::compare);
    return new Conversion(source, out.toString(), marks);
  }

  private int braces(int at) {
    return switch (pieces.get(at)) {
      case Piece.Open _ when brackets.isChoice(at) -> Math.max(1, braces[at + 1]);
      case Piece.Words(int start, int _) -> source.startsWith("{{", start) ? 2 : 0;
      case Piece.Replaced replaced when replaced.text().isEmpty() -> braces[at + 1];
      case Piece.Replaced replaced -> replaced.text().startsWith("{{") ? 2 : 0;
      case Piece.Open _, Piece.Close _, Piece.Bar _ -> 0;
    };
  }

  private void write(int at) {
    switch (pieces.get(at)) {
      case Piece.Words(int start, int end) -> out.append(source, start, end);
      case Piece.Replaced replaced -> replace(replaced, replaced.text(), replaced.fate());
      case Piece.Open _ when brackets.isChoice(at) -> out.append(isMistakable(at) ? "{ " : "{");
      case Piece.Close _ when brackets.isChoice(at) -> close(at);
      case Piece.Bar _ when brackets.parts(at) -> out.append('|');
      // A bracket means nothing in our language.
      case Piece.Open(int _, char mark) when mark == '[' -> out.append(mark);
      case Piece.Close(int _, char mark) when mark == ']' -> out.append(mark);
      case Piece alone -> replace(alone, "\\" + alone.span().of(source), new Fate.Escaped());
    }
  }

  /// Whether the brace that opens the choice at the piece `at` would be taken for something else
  /// with what follows it: two braces begin a field here, and “{%” an instruction elsewhere.
  private boolean isMistakable(int at) {
    int open = pieces.get(at).start();
    return braces[at + 1] == 1 || source.startsWith("[%", open);
  }

  private void replace(Piece piece, String text, Fate fate) {
    out.append(text);
    var to = new Span(out.length() - text.length(), out.length());
    marks.add(fate.told(piece.span(), to));
  }

  private void close(int at) {
    out.append('}');
    Brackets.Pair pair = brackets.pair(at);
    Piece opening = pieces.get(pair.open());
    if (source.charAt(opening.start()) != '{' || isMistakable(pair.open())) {
      var from = new Span(opening.start(), pieces.get(at).end());
      var to = new Span(starts[pair.open()], out.length());
      marks.add(new Converted.Alternatives(from, to, pair.alternatives()));
    }
  }
}
