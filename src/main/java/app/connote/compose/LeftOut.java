package app.connote.compose;

import app.connote.note.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds the facts that no note can say, because every wording that says them is too long.
final class LeftOut {
  private final List<String> wordings;
  private final int limit;

  /// Looks through `wordings`, all that there are, for what does not fit `context`.
  private LeftOut(List<Wording> wordings, Context context) {
    this.wordings = wordings.stream().map(each -> lowerCase(each.text())).toList();
    this.limit = context.characters();
  }

  /// The ids of the facts of `context` that none of `wordings` says within the limit though a
  /// longer one does, each with the characters by which the shortest of those is too long. None
  /// where nothing fits at all, for then no single fact is left out.
  static SortedMap<String, Integer> of(List<Wording> wordings, Context context) {
    var left = new LeftOut(wordings, context);
    var excess = new TreeMap<String, Integer>();
    if (left.wordings.stream().noneMatch(text -> text.length() <= left.limit)) {
      return excess;
    }
    for (Map.Entry<String, String> fact : context.facts().values().entrySet()) {
      left.excess(fact.getValue()).ifPresent(characters -> excess.put(fact.getKey(), characters));
    }
    return excess;
  }

  private OptionalInt excess(String value) {
    String said = core(value);
    OptionalInt shortest =
        wordings.stream().filter(text -> text.contains(said)).mapToInt(String::length).min();
    return shortest.isPresent() && shortest.getAsInt() > limit
        ? OptionalInt.of(shortest.getAsInt() - limit)
        : OptionalInt.empty();
  }

  /// `value` without the full stop that a note may have dropped.
  private static String core(String value) {
    String core = lowerCase(value);
    while (!core.isEmpty() && ".!?…".indexOf(core.charAt(core.length() - 1)) >= 0) {
      core = core.substring(0, core.length() - 1);
    }
    return core;
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
