package app.connote.template;

import app.connote.note.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// One case of `spec.txt`.
///
/// @param outcomes the expected lines: texts, or one line that begins with "error at"
record SpecCase(String name, String template, Facts facts, List<String> outcomes) {
  static final Set<String> FIELDS =
      Set.of("first_name", "event", "topic", "role", "their_company", "mutual", "post");

  /// Every case in the file, in its order.
  static Stream<SpecCase> all() {
    return blocks("spec.txt").map(SpecCase::of);
  }

  /// The cases in the file `name`, each as it is written.
  static Stream<String> blocks(String name) {
    return Stream.of(file(name).split("\n\n+")).filter(block -> block.startsWith("=="));
  }

  private static String file(String name) {
    try (var in = SpecCase.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpecCase of(String block) {
    String name = "";
    String template = "";
    Map<String, String> facts = new HashMap<>();
    var outcomes = new ArrayList<String>();
    for (String line : block.lines().toList()) {
      String key = line.replaceFirst(": .*", "");
      String value = line.substring(Math.min(line.length(), key.length() + 2));
      value = value.replace('⏎', '\n').replace('⇥', '\t');
      switch (key) {
        case "template" -> template = value;
        case "text" -> outcomes.add(value);
        case "none" -> {}
        case String start when start.startsWith("== ") -> name = line.substring(3);
        case String start when start.startsWith("error at ") -> outcomes.add(line);
        case String field when FIELDS.contains(field) -> facts.put(field, value);
        default -> throw new IllegalStateException("spec.txt: " + line);
      }
    }
    return new SpecCase(name, template, new Facts(facts), List.copyOf(outcomes));
  }

  @Override
  public String toString() {
    return name;
  }
}
