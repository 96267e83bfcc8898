package app.connote.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which braces and brackets of a text from elsewhere belong together and hold alternatives. Pieces
/// are told by their place in the list.
final class Brackets {
  private final List<Piece> pieces;
  private final Map<Integer, Pair> pairs = new HashMap<>();
  private final Set<Integer> bars = new HashSet<>();

  /// An opening mark whose closing one has not come yet, and the bars since.
  private record Opened(int piece, char mark, List<Integer> bars) {}

  /// Two marks that belong together.
  ///
  /// @param open which piece opens it
  /// @param close which piece closes it
  /// @param alternatives how many there are in between; 1 where there is no bar
  record Pair(int open, int close, int alternatives) {}

  private Brackets(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// Those of `pieces`.
  static Brackets of(List<Piece> pieces) {
    var ignored = new HashSet<Integer>();
    var brackets = new Brackets(pieces);
    brackets.match(ignored);
    // What stands alone is shown as words, and so must not come between others.
    while (ignored.addAll(brackets.alone())) {
      brackets = new Brackets(pieces);
      brackets.match(ignored);
    }
    return brackets;
  }

  /// The braces and bars that belong to no alternatives.
  private Set<Integer> alone() {
    var alone = new HashSet<Integer>();
    for (int at = 0; at < pieces.size(); at++) {
      if (isAlone(at)) {
        alone.add(at);
      }
    }
    return alone;
  }

  private boolean isAlone(int at) {
    return switch (pieces.get(at)) {
      case Piece.Open(int _, char mark) -> mark == '{' && !isChoice(at);
      case Piece.Close(int _, char mark) -> mark == '}' && !isChoice(at);
      case Piece.Bar _ -> !parts(at);
      case Piece.Words _, Piece.Replaced _ -> false;
    };
  }

  /// Whether the opening or closing mark `piece` belongs to alternatives.
  boolean isChoice(int piece) {
    Pair pair = pairs.get(piece);
    return pair != null && pair.alternatives() > 1;
  }

  /// Whether the bar `piece` stands between alternatives.
  boolean parts(int piece) {
    return bars.contains(piece);
  }

  /// The pair that `piece`, a mark of a choice, belongs to.
  Pair pair(int piece) {
    Pair pair = pairs.get(piece);
    if (pair == null) {
      throw new IllegalArgumentException("The piece stands alone.");
    }
    return pair;
  }

  private void match(Set<Integer> ignored) {
    var open = new Stack();
    for (int at = 0; at < pieces.size(); at++) {
      if (!ignored.contains(at)) {
        match(at, open);
      }
    }
  }

  private void match(int at, Stack open) {
    switch (pieces.get(at)) {
      case Piece.Open(int _, char mark) -> open.push(new Opened(at, mark, new ArrayList<>()));
      case Piece.Bar _ -> open.add(at);
      case Piece.Close(int _, char mark) -> close(open, mark == '}' ? '{' : '[', at);
      case Piece.Words _, Piece.Replaced _ -> {}
    }
  }

  /// Closes the last opened `mark`, if there is one; brackets opened since stay alone, and their
  /// bars belong to it. A bracket closes nothing across a brace.
  private void close(Stack open, char mark, int at) {
    if (!open.holds(mark)) {
      return;
    }
    var within = new ArrayList<Integer>();
    Opened last = open.pop();
    while (last.mark() != mark) {
      within.addAll(last.bars());
      last = open.pop();
    }
    within.addAll(last.bars());
    var pair = new Pair(last.piece(), at, within.size() + 1);
    pairs.put(last.piece(), pair);
    pairs.put(at, pair);
    bars.addAll(within);
  }

  /// What is open, the last first.
  private static final class Stack {
    private final Deque<Opened> opened = new ArrayDeque<>();
    private int braces;

    void push(Opened each) {
      opened.push(each);
      braces += each.mark() == '{' ? 1 : 0;
    }

    Opened pop() {
      Opened last = opened.pop();
      braces -= last.mark() == '{' ? 1 : 0;
      return last;
    }

    boolean holds(char mark) {
      return mark == '{' ? braces > 0 : !opened.isEmpty() && opened.element().mark() == mark;
    }

    void add(int bar) {
      if (!opened.isEmpty()) {
        opened.element().bars().add(bar);
      }
    }
  }
}
