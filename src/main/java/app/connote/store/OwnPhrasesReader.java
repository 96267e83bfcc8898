package app.connote.store;

import app.connote.lint.phrase.PhraseException;
import app.connote.lint.phrase.PhraseList;
import app.connote.lint.phrase.PhraseReader;
import app.connote.lint.phrase.Phrases;
import app.connote.lint.phrase.ShortForm;
import app.connote.lint.phrase.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/// Reads a person's own phrases entry by entry, so that a mistake spoils no more than its entry.
final class OwnPhrasesReader {
  private static final String ABBREVIATION = "abbreviation";
  private static final int LONGEST = 200;
  private static final int MOST_ENTRIES = 1_000;

  private final Map<PhraseList, Phrases> lists = BuiltInPhrases.lists();
  private final Map<String, ShortForm> forms = BuiltInPhrases.shortForms();
  private final Problems problems;
  private int entries;

  /// A reader of `file`, which so far has only what comes with the program.
  OwnPhrasesReader(Path file) {
    this.problems = new Problems(file);
  }

  /// What comes with the program, with all that could be read.
  Vocabulary vocabulary() {
    return BuiltInPhrases.vocabulary(lists, forms);
  }

  /// What could not be read, each in one sentence; after the first ten only how many more.
  List<String> problems() {
    return problems.told();
  }

  /// Notes that the file as a whole cannot be used, for the reason in `sentence`.
  void refuse(String sentence) {
    problems.refuse(sentence);
  }

  /// Reads `json`, the contents of the file.
  void read(byte[] json) {
    try {
      readFile(new JsonPlace(json, StrictJson.tree(json)));
    } catch (JacksonException e) {
      problems.refuse(e, json);
    }
  }

  private void readFile(JsonPlace root) {
    int version = root.child("version").map(each -> each.node().asInt(0)).orElse(0);
    if (version != 1) {
      problems.report(
          root.child("version").orElse(root), "has no version that is known: it has to be 1.");
      return;
    }
    for (JsonPlace each : members(root)) {
      switch (each.name()) {
        case "version" -> {}
        case "rules" -> members(each).forEach(this::readRule);
        default -> problems.report(each, unknown(each, "rules or version"));
      }
    }
  }

  private void readRule(JsonPlace rule) {
    List<PhraseList> theirs = PhraseList.ofRule(rule.name());
    if (theirs.isEmpty() && !rule.name().equals(ABBREVIATION)) {
      problems.report(
          rule,
          "names “%s”, which is no rule with phrases: use one of %s."
              .formatted(rule.name(), String.join(", ", rules())));
      return;
    }
    for (JsonPlace each : members(rule)) {
      switch (each.name()) {
        case "add" -> add(each, theirs);
        case "mute" -> mute(each, theirs);
        default -> problems.report(each, unknown(each, "add or mute"));
      }
    }
  }

  private static List<String> rules() {
    return Stream.concat(Stream.of(ABBREVIATION), PhraseList.rules().stream()).sorted().toList();
  }

  private void add(JsonPlace place, List<PhraseList> theirs) {
    if (theirs.isEmpty()) {
      members(place).forEach(this::addForm);
    } else {
      change(theirs.getFirst(), phrases(place), List.of());
    }
  }

  private void mute(JsonPlace place, List<PhraseList> theirs) {
    if (theirs.isEmpty()) {
      elements(place)
          .filter(this::isText)
          .flatMap(each -> ShortForm.of(each.text(), "").stream())
          .forEach(form -> forms.remove(form.key()));
    } else {
      List<String> muted = phrases(place);
      theirs.forEach(list -> change(list, List.of(), muted));
    }
  }

  private void change(PhraseList list, List<String> added, List<String> muted) {
    lists.computeIfPresent(list, (_, phrases) -> phrases.and(added, muted));
  }

  private void addForm(JsonPlace entry) {
    if (!isShortText(entry) || entry.text().isBlank()) {
      problems.report(
          entry,
          "does not say what “%s” stands for: write the words in quotes.".formatted(entry.name()));
    } else if (isWithinLimit(entry)) {
      ShortForm.of(entry.name(), entry.text())
          .ifPresentOrElse(
              form -> forms.put(form.key(), form),
              () ->
                  problems.report(
                      entry, "has “%s”, which is not one word.".formatted(entry.name())));
    }
  }

  private List<String> phrases(JsonPlace list) {
    return elements(list)
        .filter(entry -> isText(entry) && isPhrase(entry) && isWithinLimit(entry))
        .map(JsonPlace::text)
        .toList();
  }

  private Stream<JsonPlace> elements(JsonPlace list) {
    if (!list.node().isArray()) {
      problems.report(list, "has no list in “%s”: write one in [ and ].".formatted(list.name()));
    }
    return list.elements().stream();
  }

  private boolean isText(JsonPlace entry) {
    if (!isShortText(entry)) {
      problems.report(
          entry, "has an entry that is no text of at most 200 characters: write it in quotes.");
    }
    return isShortText(entry);
  }

  private static boolean isShortText(JsonPlace entry) {
    return entry.node().isString() && entry.text().length() <= LONGEST;
  }

  private boolean isPhrase(JsonPlace entry) {
    try {
      PhraseReader.check(entry.text());
      return true;
    } catch (PhraseException e) {
      problems.report(
          entry,
          "has a phrase that cannot be used, at character %d: %s"
              .formatted(e.place() + 1, e.getMessage()));
      return false;
    }
  }

  private boolean isWithinLimit(JsonPlace entry) {
    boolean within = ++entries <= MOST_ENTRIES;
    if (!within) {
      problems.report(entry, "has an entry beyond the 1,000th: keep those that matter.");
    }
    return within;
  }

  private List<JsonPlace> members(JsonPlace place) {
    if (!place.node().isObject()) {
      problems.report(place, "does not have the expected shape: compare it with docs/phrases.md.");
    }
    return place.members();
  }

  private static String unknown(JsonPlace place, String known) {
    return "has the unknown key “%s”: use %s.".formatted(place.name(), known);
  }
}
