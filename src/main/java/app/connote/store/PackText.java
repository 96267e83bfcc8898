package app.connote.store;

import app.connote.compose.NoteTemplate;
import app.connote.note.Tone;
import app.connote.store.PackFile.PackTemplate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a pack down as people would.
final class PackText {
  private PackText() {}

  /// The pack called `name` with `relationships`, each written down already.
  ///
  /// @throws PackException when that is too much for a pack
  static String file(String name, List<String> relationships) throws PackException {
    String text =
        """
        {
          "version": 1,
          "name": %s,
          "relationships": [
        %s
          ]
        }
        """
            .formatted(StrictJson.write(name), String.join(",\n", relationships));
    if (text.getBytes(StandardCharsets.UTF_8).length > PackReader.LIMIT) {
      throw new PackException("The pack would be larger than 1 MiB: choose fewer templates.");
    }
    return text;
  }

  /// The relationship called `id` with `templates`.
  static String relationship(String id, List<NoteTemplate> templates) {
    String lines =
        templates.stream()
            .map(each -> "        " + StrictJson.write(keys(each)))
            .collect(Collectors.joining(",\n"));
    return "    {\n      \"id\": %s,\n      \"templates\": [\n%s\n      ]\n    }"
        .formatted(StrictJson.write(id), lines);
  }

  private static PackTemplate keys(NoteTemplate each) {
    Optional<String> tone =
        each.tone() == Tone.PLAIN ? Optional.empty() : Optional.of(each.tone().id());
    return new PackTemplate(each.id(), tone, each.template().source());
  }
}
