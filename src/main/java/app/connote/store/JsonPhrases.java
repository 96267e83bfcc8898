package app.connote.store;

import app.connote.settings.PhrasesFile;
import app.connote.settings.PhrasesStanding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The person's own phrases in the file `phrases.json`.
public final class JsonPhrases implements PhrasesFile {
  private static final String EXAMPLE =
      """
      {
        "version": 1,
        "rules": {
          "stock-phrase": {
            "add": ["rockstar/ninja/guru [*] developer", "fast-paced environment"],
            "mute": ["touch base"]
          },
          "abbreviation": {
            "add": {"asap": "as soon as possible"}
          }
        }
      }
      """;

  private final DataFolder folder;

  /// The phrases kept in `folder`, which need not exist yet.
  public JsonPhrases(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  public PhrasesStanding look() {
    if (!Files.exists(file())) {
      return new PhrasesStanding(file(), false, 0, 0, List.of());
    }
    try {
      JsonNode rules = StrictJson.tree(Files.readAllBytes(file())).path("rules");
      return new PhrasesStanding(
          file(), true, count(rules, "add"), count(rules, "mute"), problems());
    } catch (IOException | JacksonException e) {
      return new PhrasesStanding(file(), true, 0, 0, problems());
    }
  }

  @Override
  public void writeExample() {
    try {
      folder.create();
      if (!Files.exists(file())) {
        PrivateFiles.replace(file(), EXAMPLE.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The example could not be written: check that “" + folder.path() + "” can be.", e);
    }
  }

  private static int count(JsonNode rules, String key) {
    return rules.valueStream().mapToInt(rule -> rule.path(key).size()).sum();
  }

  private List<String> problems() {
    return List.of();
  }

  private Path file() {
    return folder.file("phrases.json");
  }
}
