package app.connote.store;

import app.connote.lint.phrase.PhraseException;
import app.connote.lint.phrase.PhraseList;
import app.connote.lint.phrase.Phrases;
import app.connote.lint.phrase.Rewording;
import app.connote.lint.phrase.RewordingList;
import app.connote.lint.phrase.Rewordings;
import app.connote.lint.phrase.ShortForm;
import app.connote.lint.phrase.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// The lists of phrases that come with the program, one JSON file each. A program built without
/// one, or with one that cannot be read, is broken, so that is an [IllegalStateException] saying
/// what is wrong.
public final class BuiltInPhrases {
  private static final String FOLDER = "/app/connote/phrases/";

  private BuiltInPhrases() {}

  /// All that comes with the program, ready to be looked for.
  public static Vocabulary read() {
    return vocabulary(lists(), shortForms());
  }

  /// The lists as they are written.
  static Map<PhraseList, Phrases> lists() {
    var lists = new EnumMap<PhraseList, Phrases>(PhraseList.class);
    for (PhraseList list : PhraseList.values()) {
      lists.put(list, read(list.id() + ".json", Written.class).phrases());
    }
    return lists;
  }

  private static Map<RewordingList, Rewordings> rewordings() {
    var lists = new EnumMap<RewordingList, Rewordings>(RewordingList.class);
    for (RewordingList list : RewordingList.values()) {
      lists.put(list, read(list.id() + ".json", Reworded.class).rewordings());
    }
    return lists;
  }

  /// The clipped words, by their keys.
  static Map<String, ShortForm> shortForms() {
    var forms = new HashMap<String, ShortForm>();
    read("short-forms.json", Clipped.class)
        .words()
        .forEach((words, written) -> written.forEach(each -> put(each, words, forms)));
    return forms;
  }

  private static void put(String written, String words, Map<String, ShortForm> forms) {
    ShortForm form =
        ShortForm.of(written, words)
            .orElseThrow(() -> new IllegalStateException("“" + written + "” is not one word."));
    forms.put(form.key(), form);
  }

  /// The vocabulary of `lists` and `forms`, whose notation has to be right.
  static Vocabulary vocabulary(Map<PhraseList, Phrases> lists, Map<String, ShortForm> forms) {
    try {
      return new Vocabulary(lists, forms, rewordings());
    } catch (PhraseException e) {
      throw new IllegalStateException(
          "The phrase “%s” cannot be used, at character %d: %s"
              .formatted(e.phrase(), e.place() + 1, e.getMessage()),
          e);
    }
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream file = BuiltInPhrases.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException("The program lacks the list " + name + ".");
      }
      return StrictJson.readPart(new String(file.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (JacksonException e) {
      throw new IllegalStateException(name + " " + StrictJson.problem(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Clipped words by what they stand for.
  private record Clipped(Optional<String> about, Map<String, List<String>> words) {}

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

  /// A list of wordings to replace, as it is written.
  private record Reworded(Optional<String> about, List<Wordings> groups) {
    Rewordings rewordings() {
      return new Rewordings(groups.stream().flatMap(Wordings::rewordings).toList());
    }
  }

  /// Wordings for which the same can stand.
  private record Wordings(Optional<String> about, List<String> wordings, List<String> instead) {
    Stream<Rewording> rewordings() {
      return wordings.stream().map(each -> Rewording.of(each, instead));
    }
  }

  /// Phrases of one kind, and the wordings that only look like them.
  private record Group(
      Optional<String> about, Optional<List<String>> phrases, Optional<List<String>> not) {}
}
