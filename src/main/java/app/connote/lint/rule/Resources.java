package app.connote.lint.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the vocabulary that lies beside the rules.
final class Resources {
  private Resources() {}

  /// The lines of the file `name` that say something: no blank ones, no remarks.
  static List<String> lines(String name) {
    try (InputStream file = Resources.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("The file " + name + " is missing from the program.");
      }
      var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// The words of the file `name`, separated by spaces.
  static Set<String> words(String name) {
    var words = new HashSet<String>();
    lines(name).forEach(line -> words.addAll(parts(line, ' ')));
    return Set.copyOf(words);
  }

  /// What stands between the marks `mark` in `line`, without the space around it.
  static List<String> parts(String line, char mark) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, from)) {
      parts.add(line.substring(from, at).strip());
      from = at + 1;
    }
    parts.add(line.substring(from).strip());
    return parts;
  }
}
