package app.connote.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Chooses among alternatives.
final class Wordings {
  private Wordings() {}

  /// The ways to choose in `parts` where every hole `fills`, at most `most`, the first alternatives
  /// first and the earlier choices the slowest to change; none when a part is unusable.
  static List<List<Part.Leaf>> of(List<Part> parts, Predicate<Part.Hole> fills, int most) {
    List<List<Part.Leaf>> wordings = List.of(List.of());
    var run = new ArrayList<Part.Leaf>();
    for (Part part : parts) {
      switch (part) {
        case Part.Hole hole when !fills.test(hole) -> {
          return List.of();
        }
        case Part.Leaf leaf -> run.add(leaf);
        case Part.Choice choice -> {
          wordings = joined(joined(wordings, List.of(run), most), of(choice, fills, most), most);
          run.clear();
        }
      }
    }
    return joined(wordings, List.of(run), most);
  }

  private static List<List<Part.Leaf>> of(
      Part.Choice choice, Predicate<Part.Hole> fills, int most) {
    return choice.alternatives().stream()
        .flatMap(alternative -> of(alternative, fills, most).stream())
        .limit(most)
        .toList();
  }

  private static List<List<Part.Leaf>> joined(
      List<List<Part.Leaf>> before, List<List<Part.Leaf>> after, int most) {
    return before.stream()
        .flatMap(start -> after.stream().map(end -> concatenated(start, end)))
        .limit(most)
        .toList();
  }

  private static List<Part.Leaf> concatenated(List<Part.Leaf> start, List<Part.Leaf> end) {
    var both = new ArrayList<Part.Leaf>(start.size() + end.size());
    both.addAll(start);
    both.addAll(end);
    return both;
  }
}
