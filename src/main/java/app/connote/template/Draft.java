package app.connote.template;

import app.connote.note.Article;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// A filled text before it is tidied.
///
/// @param text what it says
/// @param given which UTF-16 units of it the writer typed as the value of a field
record Draft(String text, BitSet given) {
  private static final int LOOK_AHEAD = 64;

  private record Piece(String text, boolean given) {}

  /// The text of `leaves`, whose holes `values` fill.
  static Draft of(List<Part.Leaf> leaves, Values values) {
    var pieces = new ArrayDeque<Piece>();
    String following = "";
    // Backwards, because an article depends on the word after it.
    for (Part.Leaf leaf : leaves.reversed()) {
      Piece piece =
          switch (leaf) {
            case Part.Words words -> new Piece(words.text(), false);
            case Part.AOrAn article ->
                new Piece(Article.before(following, article.capital()), false);
            case Part.Hole hole -> new Piece(values.text(hole), values.has(hole.field()));
          };
      pieces.addFirst(piece);
      following = start(piece.text()) + following;
      following = start(following);
    }
    return joined(pieces);
  }

  private static String start(String text) {
    return text.length() <= LOOK_AHEAD ? text : text.substring(0, LOOK_AHEAD);
  }

  private static Draft joined(Deque<Piece> pieces) {
    var text = new StringBuilder();
    var given = new BitSet();
    for (Piece piece : pieces) {
      given.set(text.length(), text.length() + piece.text().length(), piece.given());
      text.append(piece.text());
    }
    return new Draft(text.toString(), given);
  }
}
