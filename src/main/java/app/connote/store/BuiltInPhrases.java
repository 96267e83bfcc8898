package app.connote.store;

import app.connote.lint.phrase.PhraseList;
import app.connote.lint.phrase.Phrases;
import app.connote.lint.phrase.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// The lists of phrases that come with the program, one JSON file each.
public final class BuiltInPhrases {
  private static final String FOLDER = "/app/connote/phrases/";

  private BuiltInPhrases() {}

  /// All the lists. A program built without one, or with one that cannot be read, is broken, so
  /// that is an [IllegalStateException] saying what is wrong.
  public static Vocabulary read() {
    var lists = new EnumMap<PhraseList, Phrases>(PhraseList.class);
    for (PhraseList list : PhraseList.values()) {
      lists.put(list, read(list));
    }
    return new Vocabulary(lists);
  }

  private static Phrases read(PhraseList list) {
    String name = list.id() + ".json";
    try (InputStream file = BuiltInPhrases.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException("The program lacks the list " + name + ".");
      }
      String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return StrictJson.readPart(json, Written.class).phrases();
    } catch (JacksonException e) {
      throw new IllegalStateException(name + " " + StrictJson.problem(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A list as it is written: the keys of the JSON format.
  private record Written(
      Optional<String> about, Optional<Map<String, List<String>>> names, List<Group> groups) {
    Phrases phrases() {
      return new Phrases(
          names.orElse(Map.of()),
          all(groups.stream().map(Group::phrases)),
          all(groups.stream().map(Group::not)));
    }

    private static List<String> all(Stream<Optional<List<String>>> lists) {
      return lists.flatMap(Optional::stream).flatMap(List::stream).toList();
    }
  }

  /// Phrases of one kind, and the wordings that only look like them.
  private record Group(
      Optional<String> about, Optional<List<String>> phrases, Optional<List<String>> not) {}
}
