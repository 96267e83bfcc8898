package app.connote.template;

import app.connote.note.Article;
import java.util.BitSet;
import java.util.List;

/// A filled text before it is tidied.
///
/// @param text what it says
/// @param given which UTF-16 units of it the writer typed as the value of a field
record Draft(String text, BitSet given) {
  private static final int LOOK_AHEAD = 64;

  /// The text of `leaves`, whose holes `values` fill.
  static Draft of(List<Part.Leaf> leaves, Values values) {
    var pieces = new String[leaves.size()];
    // Backwards, because an article depends on the word after it.
    for (int at = pieces.length - 1; at >= 0; at--) {
      pieces[at] =
          switch (leaves.get(at)) {
            case Part.Words words -> words.text();
            case Part.AOrAn article -> Article.before(following(pieces, at + 1), article.capital());
            case Part.Hole hole -> values.text(hole);
          };
    }
    return new Draft(String.join("", pieces), given(leaves, pieces, values));
  }

  /// How the text of `pieces` goes on from the one at `from`.
  private static String following(String[] pieces, int from) {
    var text = new StringBuilder();
    for (int at = from; at < pieces.length && text.length() < LOOK_AHEAD; at++) {
      text.append(pieces[at], 0, Math.min(pieces[at].length(), LOOK_AHEAD - text.length()));
    }
    return text.toString();
  }

  private static BitSet given(List<Part.Leaf> leaves, String[] pieces, Values values) {
    var given = new BitSet();
    int start = 0;
    for (int at = 0; at < pieces.length; at++) {
      int end = start + pieces[at].length();
      if (leaves.get(at) instanceof Part.Hole hole && values.has(hole.field())) {
        given.set(start, end);
      }
      start = end;
    }
    return given;
  }
}
