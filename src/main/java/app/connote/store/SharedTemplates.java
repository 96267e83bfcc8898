package app.connote.store;

import app.connote.compose.NoteTemplate;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import app.connote.template.TemplateProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;

/// The templates of a pack that is being read.
final class SharedTemplates {
  private static final int MOST = 1_000;
  private static final Set<String> KEYS = Set.of("id", "tone", "text");

  private final PackProblems problems;
  private final Map<JsonPointer, Integer> places;
  private final List<NoteTemplate> templates = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  /// None so far; mistakes go to `problems`, and `places` are the lines of all objects.
  SharedTemplates(PackProblems problems, Map<JsonPointer, Integer> places) {
    this.problems = problems;
    this.places = places;
  }

  /// Those that could be read, in their order.
  List<NoteTemplate> all() {
    return templates;
  }

  /// The line on which each begins, by its id.
  Map<String, Integer> lines() {
    return lines;
  }

  /// Reads the one at `place`, which is for `relationship`.
  void read(JsonPlace place, Relationship relationship) {
    problems.checkKeys(place, KEYS);
    String id = problems.name(place, "id", "has a template without an “id”: give it one.");
    if (!ids.add(id)) {
      problems.add(place, "has the id “%s” again: give the template another one.".formatted(id));
    }
    if (ids.size() > MOST) {
      problems.add(place, "has a template beyond the 1,000th: split the pack in two.");
      return;
    }
    Tone tone = tone(place, id);
    lines.put(id, places.getOrDefault(place.pointer(), 1));
    compiled(place, relationship)
        .map(template -> new NoteTemplate(id, relationship.id(), tone, template))
        .ifPresent(templates::add);
  }

  private Tone tone(JsonPlace place, String id) {
    Optional<JsonPlace> said = place.child("tone");
    Optional<Tone> tone = said.isEmpty() ? Optional.of(Tone.PLAIN) : Tone.of(said.get().text());
    if (tone.isEmpty()) {
      problems.add(
          said.orElse(place),
          "gives “%s” an unknown tone: use plain, warm or formal.".formatted(id));
    }
    return tone.orElse(Tone.PLAIN);
  }

  private Optional<Template> compiled(JsonPlace place, Relationship relationship) {
    String text = PackProblems.text(place, "text");
    var fields = relationship.fields().stream().map(Field::id).collect(Collectors.toSet());
    try {
      return Optional.of(Template.compile(text, fields));
    } catch (TemplateException _) {
      for (TemplateProblem problem : Template.problems(text, fields)) {
        problems.add(
            place.child("text").orElse(place),
            "has a template that cannot be used, at character %d: %s"
                .formatted(problem.span().start() + 1, problem.message()));
      }
      return Optional.empty();
    }
  }
}
