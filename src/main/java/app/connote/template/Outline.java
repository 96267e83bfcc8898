package app.connote.template;

import java.util.ArrayList;
import java.util.List;

/// One way to choose among a template's alternatives, before anything is filled in.
///
/// @param leaves what it says, one piece after another
/// @param words how long it is without what stands in its holes
/// @param holes its holes, in order
/// @param fields the numbers of the fields it mentions, each once
record Outline(List<Part.Leaf> leaves, Extent words, List<Opening> holes, List<Integer> fields) {
  /// A hole of an outline.
  ///
  /// @param field the number of its field among those of the template
  /// @param fallback how long what stands in for the field is; empty where nothing does
  record Opening(int field, Extent fallback) {
    /// Whether something can stand here though the field is empty.
    boolean isClosed() {
      return fallback.most() > 0;
    }
  }

  /// The outline of `leaves`, whose fields are numbered as in `fields`.
  static Outline of(List<Part.Leaf> leaves, List<String> fields) {
    Extent words = Extent.NONE;
    var holes = new ArrayList<Opening>();
    for (Part.Leaf leaf : leaves) {
      switch (leaf) {
        case Part.Words said -> words = words.plus(Extent.of(said.text()));
        case Part.AOrAn _ -> words = words.plus(Extent.ARTICLE);
        case Part.Hole hole ->
            holes.add(
                new Opening(
                    fields.indexOf(hole.field()),
                    hole.fallback().map(Extent::of).orElse(Extent.NONE)));
      }
    }
    return new Outline(
        leaves, words, List.copyOf(holes), holes.stream().map(Opening::field).distinct().toList());
  }
}
