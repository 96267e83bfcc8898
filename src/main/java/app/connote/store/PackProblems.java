package app.connote.store;

import app.connote.compose.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What is wrong with a pack that is being read, a sentence each.
final class PackProblems {
  private static final int MOST = 20;
  private static final int LONGEST_KEY = 40;

  private final List<String> sentences = new ArrayList<>();
  private int untold;

  /// Notes what is wrong at `place`: the end of a sentence that begins with its line.
  void add(JsonPlace place, String problem) {
    if (sentences.size() == MOST) {
      untold++;
    } else {
      sentences.add("Line %d of the pack %s".formatted(place.line(), problem));
    }
  }

  /// Notes every key at `place` that is none of `allowed`, and where it is no object.
  void checkKeys(JsonPlace place, Set<String> allowed) {
    if (!place.node().isObject()) {
      add(place, "does not have the expected shape: compare it with docs/packs.md.");
    }
    place.members().stream()
        .filter(each -> !allowed.contains(each.name()))
        .forEach(each -> add(each, unknown(each.name(), allowed)));
  }

  private static String unknown(String key, Set<String> allowed) {
    String shown = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) + "…" : key;
    return "has the unknown key “%s”: use one of %s."
        .formatted(
            Pack.isName(shown) ? shown : "?",
            allowed.stream().sorted().collect(Collectors.joining(", ")));
  }

  /// The elements of `list`; notes where it is none.
  List<JsonPlace> elements(JsonPlace list) {
    if (!list.node().isArray()) {
      add(list, "has no list in “%s”: write one in [ and ].".formatted(list.name()));
    }
    return list.elements();
  }

  /// The text at `place` called `key`, which has to be a name; notes `problem` where it is none.
  String name(JsonPlace place, String key, String problem) {
    String name = text(place, key);
    if (!Pack.isName(name)) {
      add(place.child(key).orElse(place), problem);
    }
    return name;
  }

  /// The text at `place` called `key`; empty where there is none.
  static String text(JsonPlace place, String key) {
    return place.child(key).map(JsonPlace::text).orElse("");
  }

  /// Throws a [PackException] that tells everything noted, if anything is.
  void throwAny() throws PackException {
    if (untold > 0) {
      sentences.add(untold + " more entries of the pack cannot be used.");
    }
    if (!sentences.isEmpty()) {
      throw new PackException(String.join("\n", sentences));
    }
  }
}
