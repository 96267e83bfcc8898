package app.connote.template;

import java.util.ArrayList;
import java.util.List;

/// Chooses among alternatives.
final class Wordings {
  private Wordings() {}

  /// The ways to choose in `parts`, the first alternatives first and the earlier choices the
  /// slowest to change; as many as the compiler has allowed.
  static List<List<Part.Leaf>> of(List<Part> parts) {
    List<List<Part.Leaf>> wordings = List.of(List.of());
    var run = new ArrayList<Part.Leaf>();
    for (Part part : parts) {
      switch (part) {
        case Part.Leaf leaf -> run.add(leaf);
        case Part.Choice choice -> {
          wordings = joined(joined(wordings, List.of(run)), of(choice));
          run.clear();
        }
      }
    }
    return joined(wordings, List.of(run));
  }

  private static List<List<Part.Leaf>> of(Part.Choice choice) {
    return choice.alternatives().stream().flatMap(alternative -> of(alternative).stream()).toList();
  }

  private static List<List<Part.Leaf>> joined(
      List<List<Part.Leaf>> before, List<List<Part.Leaf>> after) {
    return before.stream()
        .flatMap(start -> after.stream().map(end -> concatenated(start, end)))
        .toList();
  }

  private static List<Part.Leaf> concatenated(List<Part.Leaf> start, List<Part.Leaf> end) {
    var both = new ArrayList<Part.Leaf>(start.size() + end.size());
    both.addAll(start);
    both.addAll(end);
    return both;
  }
}
