package app.connote.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// What is wrong with a file that a person writes, each in one sentence with its line; after the
/// first ten only how many more.
final class Problems {
  private static final int MOST = 10;

  private final Path file;
  private final List<String> sentences = new ArrayList<>();
  private int untold;

  /// Nothing is wrong with `file` yet.
  Problems(Path file) {
    this.file = file;
  }

  /// What there is to tell.
  List<String> told() {
    return untold == 0
        ? List.copyOf(sentences)
        : Stream.concat(
                sentences.stream(), Stream.of(untold + " more entries there cannot be used."))
            .toList();
  }

  /// The file as a whole cannot be used, for the reason in `sentence`.
  void refuse(String sentence) {
    sentences.add(sentence);
  }

  /// The file, which holds `json`, cannot be read at all because of `fault`.
  void refuse(JacksonException fault, byte[] json) {
    refuse(sentence(StrictJson.line(fault, json), StrictJson.problem(fault)));
  }

  /// The entry at `place` has a `problem`, which goes on after the name of the file.
  void report(JsonPlace place, String problem) {
    if (sentences.size() == MOST) {
      untold++;
    } else {
      sentences.add(sentence(place.line(), problem));
    }
  }

  private String sentence(int line, String problem) {
    return "Line %d of “%s” %s".formatted(line, file, problem);
  }
}
