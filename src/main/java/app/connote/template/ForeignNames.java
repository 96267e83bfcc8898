package app.connote.template;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Knows what other tools call our fields.
final class ForeignNames {
  private static final String FILE = "foreign-names.txt";
  private static final Map<String, List<String>> OURS = read();

  /// What stands before a field that belongs to the writer: "sender.name".
  private static final Set<String> WRITERS = Set.of("sender", "my", "me", "owner");

  /// Words before a name that add nothing to it: "insert company", "their role", "lead name".
  private static final List<String> PREFIXES =
      List.of(
          "insert",
          "enter",
          "their",
          "the",
          "contact",
          "lead",
          "prospect",
          "candidate",
          "recipient",
          "person");

  private ForeignNames() {}

  /// The one of `known` that another tool calls `name`, however it is written: "First Name",
  /// "FIRSTNAME" or "contact.first_name".
  static Optional<String> field(String name, Set<String> known) {
    String letters = Suggestion.letters(name);
    int dot = name.lastIndexOf('.');
    return exact(letters, known)
        .or(() -> dot < 0 ? Optional.empty() : member(name, dot, known))
        .or(() -> withoutPrefix(letters, known));
  }

  private static Optional<String> member(String name, int dot, Set<String> known) {
    String owner = Suggestion.letters(name.substring(0, dot));
    String member = Suggestion.letters(name.substring(dot + 1));
    return exact(WRITERS.contains(owner) ? "my" + member : member, known);
  }

  private static Optional<String> withoutPrefix(String letters, Set<String> known) {
    return PREFIXES.stream()
        .filter(letters::startsWith)
        .flatMap(prefix -> exact(letters.substring(prefix.length()), known).stream())
        .findFirst();
  }

  private static Optional<String> exact(String letters, Set<String> known) {
    return known.stream()
        .filter(field -> Suggestion.letters(field).equals(letters))
        .findFirst()
        .or(
            () ->
                OURS.getOrDefault(letters, List.of()).stream().filter(known::contains).findFirst());
  }

  private static Map<String, List<String>> read() {
    try (InputStream file = ForeignNames.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The file " + FILE + " is missing from the program.");
      }
      var ours = new HashMap<String, List<String>>();
      new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, ours));
      return Map.copyOf(ours);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void add(String line, Map<String, List<String>> ours) {
    int colon = line.indexOf(':');
    var fields = Stream.of(line.substring(0, colon).split(" ", -1)).toList();
    for (String theirs : line.substring(colon + 1).strip().split(" ", -1)) {
      ours.put(theirs, fields);
    }
  }
}
