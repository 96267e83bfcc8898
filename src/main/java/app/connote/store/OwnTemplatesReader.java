package app.connote.store;

import app.connote.compose.Catalog;
import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateShelf;
import app.connote.compose.TemplateText;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.template.TemplateException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/// Reads a person's own templates entry by entry, so that a mistake spoils no more than its entry.
final class OwnTemplatesReader {
  private static final int VERSION = 1;
  private static final int MOST_TEMPLATES = 1_000;

  private final Path file;
  private final Catalog builtIn;
  private final List<TemplateText> saved = new ArrayList<>();
  private final List<TemplateText> unsaved = new ArrayList<>();
  private final Set<String> hidden = new LinkedHashSet<>();
  private final Problems problems;
  private boolean whole = true;
  private boolean newer;

  /// A reader of `file`, whose templates are for the relationships of `builtIn`.
  OwnTemplatesReader(Path file, Catalog builtIn) {
    this.file = file;
    this.problems = new Problems(file);
    this.builtIn = builtIn;
  }

  /// What could be read, and what is wrong with it; after the first ten problems only how many
  /// more.
  TemplateShelf.Standing standing() {
    return new TemplateShelf.Standing(new OwnTemplates(saved, unsaved, hidden), problems.told());
  }

  /// Whether writing down what was read would lose nothing.
  boolean isWhole() {
    return whole;
  }

  /// Whether a newer version wrote the file.
  boolean isNewer() {
    return newer;
  }

  /// Notes that the file as a whole cannot be used, for the reason in `sentence`.
  void refuse(String sentence) {
    whole = false;
    problems.refuse(sentence);
  }

  /// Reads `json`, the contents of the file.
  void read(byte[] json) {
    try {
      readFile(new JsonPlace(json, StrictJson.tree(json)));
    } catch (JacksonException e) {
      whole = false;
      problems.refuse(e, json);
    }
  }

  private void readFile(JsonPlace root) {
    int version =
        root.child("version")
            .filter(each -> each.node().isInt())
            .map(each -> each.node().intValue())
            .orElse(0);
    if (version > VERSION) {
      newer = true;
      refuse(
          "“%s” was written by a newer version of Connote, so your own templates cannot be used: update Connote."
              .formatted(file));
      return;
    }
    if (version != VERSION) {
      lose(root.child("version").orElse(root), "has no version that is known: it has to be 1.");
      return;
    }
    for (JsonPlace each : members(root)) {
      switch (each.name()) {
        case "version" -> {}
        case "templates" -> templates(each, saved, this::check);
        case "unsaved" -> templates(each, unsaved, _ -> {});
        case "hidden" -> elements(each).forEach(this::hide);
        default -> lose(each, "has the unknown key “%s”: remove it.".formatted(each.name()));
      }
    }
  }

  /// A template of the file and where it stands.
  private record Placed(JsonPlace place, TemplateText text) {}

  private void templates(JsonPlace list, List<TemplateText> into, Consumer<Placed> check) {
    var ids = new HashSet<String>();
    for (JsonPlace each : elements(list)) {
      Optional<TemplateText> text = text(each);
      if (text.isPresent() && !ids.add(text.get().id())) {
        lose(each, "has a template whose id stands there already: give it another one.");
      } else if (text.isPresent() && into.size() == MOST_TEMPLATES) {
        lose(each, "has a template beyond the 1,000th: keep those that matter.");
      } else if (text.isPresent()) {
        into.add(text.get());
        check.accept(new Placed(each, text.get()));
      }
    }
  }

  private Optional<TemplateText> text(JsonPlace entry) {
    for (JsonPlace each : members(entry)) {
      if (!List.of("id", "relationship", "tone", "text").contains(each.name())
          || !each.node().isString()) {
        lose(
            each,
            "has “%s”, which a template has not, or no text there: use id, relationship, tone and text."
                .formatted(each.name()));
        return Optional.empty();
      }
    }
    String id = text(entry, "id");
    String relationship = text(entry, "relationship");
    if (id.isBlank() || relationship.isBlank() || entry.child("text").isEmpty()) {
      lose(entry, "has a template without an id, a relationship or a text: give it all three.");
      return Optional.empty();
    }
    Optional<Tone> tone =
        entry.child("tone").isEmpty() ? Optional.of(Tone.PLAIN) : Tone.of(text(entry, "tone"));
    if (tone.isEmpty()) {
      lose(entry, "has a template with an unknown tone: use plain, warm or formal.");
    }
    return tone.map(known -> new TemplateText(id, relationship, known, text(entry, "text")));
  }

  private static String text(JsonPlace entry, String name) {
    return entry.child(name).map(JsonPlace::text).orElse("");
  }

  /// What cannot be used stays where it is: the person can put it right on the screen.
  private void check(Placed template) {
    Optional<Relationship> known = builtIn.relationship(template.text().relationship());
    if (known.isEmpty()) {
      problems.report(
          template.place(),
          "has a template for the relationship “%s”, which is none: “connote relationships” lists them."
              .formatted(template.text().relationship()));
      return;
    }
    try {
      template.text().compile(known.get());
    } catch (TemplateException e) {
      problems.report(
          template.place(),
          "has a template that cannot be used, at character %d: %s"
              .formatted(e.place() + 1, e.getMessage()));
    }
  }

  private void hide(JsonPlace id) {
    if (id.text().isBlank()) {
      lose(id, "has an entry that is no id of a template: write it in quotes.");
    } else {
      hidden.add(id.text());
    }
  }

  private List<JsonPlace> elements(JsonPlace list) {
    if (!list.node().isArray()) {
      lose(list, "has no list in “%s”: write one in [ and ].".formatted(list.name()));
    }
    return list.elements();
  }

  private List<JsonPlace> members(JsonPlace place) {
    if (!place.node().isObject()) {
      lose(place, "does not have the expected shape: compare it with docs/templates.md.");
    }
    return place.members();
  }

  private void lose(JsonPlace place, String problem) {
    whole = false;
    problems.report(place, problem);
  }
}
