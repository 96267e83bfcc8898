package app.connote.lint.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/// Reads the vocabulary that lies beside the rules.
final class Resources {
  private Resources() {}

  /// The lines of the file `name` that say something: no blank ones, no remarks.
  private static List<String> lines(String name) {
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
    for (String line : lines(name)) {
      var left = new StringTokenizer(line);
      while (left.hasMoreTokens()) {
        words.add(left.nextToken());
      }
    }
    return Set.copyOf(words);
  }
}
