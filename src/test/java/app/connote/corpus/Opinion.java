package app.connote.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// How many findings a linter has in each note of the corpus, whatever they are about.
///
/// @param linter its name
/// @param findings the number of findings by the note's id
record Opinion(String linter, Map<String, Integer> findings) {
  private static final JsonMapper JSON = new JsonMapper();

  /// What `linter` left in `folder`.
  static Opinion read(String linter, Path folder) {
    try {
      return new Opinion(
          linter,
          Files.readAllLines(folder.resolve(linter + ".jsonl")).stream()
              .map(line -> JSON.readValue(line, Line.class))
              .collect(Collectors.toMap(Line::id, line -> line.findings().size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What our rules say, as far as `counted` goes.
  static Opinion ours(String name, List<Verdict> verdicts, ToIntFunction<Verdict> counted) {
    return new Opinion(
        name,
        verdicts.stream().collect(Collectors.toMap(each -> each.note().id(), counted::applyAsInt)));
  }

  /// The share of the `wanted` notes that have a finding.
  double flagged(List<LabelledNote> notes, Predicate<LabelledNote> wanted) {
    return mean(notes, wanted, note -> of(note) > 0 ? 1 : 0);
  }

  /// How many findings one of the `wanted` notes has.
  double findings(List<LabelledNote> notes, Predicate<LabelledNote> wanted) {
    return mean(notes, wanted, this::of);
  }

  private int of(LabelledNote note) {
    return findings.getOrDefault(note.id(), 0);
  }

  private static double mean(
      List<LabelledNote> notes, Predicate<LabelledNote> wanted, ToIntFunction<LabelledNote> of) {
    return notes.stream().filter(wanted).mapToInt(of).average().orElseThrow();
  }

  private record Line(String id, List<String> findings) {}
}
