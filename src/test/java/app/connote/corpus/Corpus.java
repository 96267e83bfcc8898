package app.connote.corpus;

import app.connote.compose.Catalog;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.store.BuiltInPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The labelled notes in the test resources, one JSON object on a line.
final class Corpus {
  private static final Path FOLDER = Path.of("src/test/resources/app/connote/corpus");
  private static final Catalog CATALOG = BuiltInPack.read();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Corpus() {}

  /// All notes, good ones first, in the order of their files.
  static List<LabelledNote> read() {
    return Arrays.stream(Kind.values()).flatMap(Corpus::lines).map(Line::note).toList();
  }

  private static Stream<Line> lines(Kind kind) {
    try {
      return Files.readAllLines(FOLDER.resolve(kind.id() + ".jsonl")).stream()
          .map(line -> JSON.readValue(line, Line.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Line(
      String id,
      String kind,
      @Nullable String relationship,
      @Nullable String audience,
      String account,
      @Nullable Map<String, String> fields,
      String text,
      List<String> labels,
      @Nullable List<String> ambiguous) {
    LabelledNote note() {
      return new LabelledNote(
          id, Kind.of(kind), new Note(text), context(), labels(labels), labels(ambiguous));
    }

    private Context context() {
      Account sender = Account.of(account).orElseThrow();
      var facts = new Facts(fields == null ? Map.of() : fields);
      if (relationship != null) {
        var known = CATALOG.relationship(relationship).orElseThrow();
        return Context.of(known, sender, facts);
      }
      Audience reader = Optional.ofNullable(audience).flatMap(Audience::of).orElseThrow();
      return new Context(Optional.empty(), reader, sender, facts);
    }

    private static Set<Label> labels(@Nullable List<String> ids) {
      return ids == null
          ? Set.of()
          : ids.stream().map(Label::of).collect(Collectors.toUnmodifiableSet());
    }
  }
}
