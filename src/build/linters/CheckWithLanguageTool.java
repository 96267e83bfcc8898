import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/// Runs LanguageTool on the notes of the corpus, as it comes: `CORPUS OUT` leaves
/// `languagetool.jsonl` in OUT, with `{"id", "findings"}` a line.
final class CheckWithLanguageTool {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CheckWithLanguageTool() {}

  public static void main(String[] args) throws IOException {
    var tools =
        List.of(
            new JLanguageTool(Languages.getLanguageForShortCode("en-US")),
            new JLanguageTool(Languages.getLanguageForShortCode("en-GB")));
    var lines = new ArrayList<String>();
    for (String kind : List.of("good", "borderline", "bad")) {
      for (String line : Files.readAllLines(Path.of(args[0], kind + ".jsonl"))) {
        JsonNode note = JSON.readTree(line);
        var findings = fewest(tools, note.get("text").asText());
        lines.add(
            JSON.writeValueAsString(Map.of("id", note.get("id").asText(), "findings", findings)));
      }
    }
    Files.write(Path.of(args[1], "languagetool.jsonl"), lines);
  }

  /// Nobody says which English a note is in: it gets the one that is kinder to it.
  private static List<String> fewest(List<JLanguageTool> tools, String text) throws IOException {
    var answers = new ArrayList<List<RuleMatch>>();
    for (JLanguageTool tool : tools) {
      answers.add(tool.check(text));
    }
    return answers.stream().min(Comparator.comparingInt(List::size)).orElseThrow().stream()
        .map(match -> match.getRule().getId())
        .toList();
  }
}
