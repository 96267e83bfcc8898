package app.connote.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The tables of cases beside the tests of this room.
final class Tables {
  private Tables() {}

  /// The lines of the table called `name` that are neither empty nor a comment, with what cannot be
  /// seen in place of the signs that stand for it.
  static Stream<String> lines(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line ->
                line.replace('⏎', '\n')
                    .replace('⇥', '\t')
                    .replace('⍽', '\u00A0')
                    .replace('∅', '\u200B'));
  }

  private static String text(String name) {
    try (var in = Tables.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
