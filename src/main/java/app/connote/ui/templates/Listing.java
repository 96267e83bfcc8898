package app.connote.ui.templates;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateText;
import app.connote.history.TemplateUse;
import app.connote.note.Audience;
import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists all templates there are: those that came with the program and those of the person's own.
final class Listing {
  private final Map<String, TemplateText> builtIn = new LinkedHashMap<>();
  private final List<Relationship> relationships;
  private final Map<List<String>, Gist> gists = new HashMap<>();
  private Map<String, TemplateUse> uses = Map.of();

  Listing(Catalog catalog) {
    relationships = catalog.relationships();
    for (NoteTemplate each : catalog.templates()) {
      builtIn.put(each.id(), TemplateText.of(each));
    }
  }

  /// Tells how often templates were used from now on.
  void know(List<TemplateUse> used) {
    var known = new HashMap<String, TemplateUse>();
    used.forEach(each -> known.put(each.template(), each));
    uses = known;
  }

  /// The template called `id` as it came with the program, if it did.
  Optional<TemplateText> builtIn(String id) {
    return Optional.ofNullable(builtIn.get(id));
  }

  /// Every template of `own` and of the program, by relationship in the program's order, one's own
  /// after the others; last those for relationships that there are none of.
  List<Entry> entries(OwnTemplates own) {
    var byRelationship = new LinkedHashMap<Relationship, List<Entry>>();
    relationships.forEach(each -> byRelationship.put(each, new ArrayList<>()));
    ids(own)
        .map(id -> entry(id, own))
        .forEach(
            entry ->
                byRelationship
                    .computeIfAbsent(entry.relationship(), _ -> new ArrayList<>())
                    .add(entry));
    return byRelationship.values().stream().flatMap(List::stream).toList();
  }

  private Stream<String> ids(OwnTemplates own) {
    var theirs = Stream.concat(own.saved().stream(), own.unsaved().stream()).map(TemplateText::id);
    return Stream.concat(builtIn.keySet().stream(), theirs).distinct();
  }

  private Entry entry(String id, OwnTemplates own) {
    TemplateText text = own.unsaved(id).or(() -> own.saved(id)).or(() -> builtIn(id)).orElseThrow();
    Relationship relationship = relationship(text.relationship());
    return new Entry(
        text,
        relationship,
        origin(id, own),
        own.unsaved(id).isEmpty(),
        gists.computeIfAbsent(
            List.of(text.relationship(), text.text()), _ -> Gist.of(text, relationship)),
        Optional.ofNullable(uses.get(id)));
  }

  private Origin origin(String id, OwnTemplates own) {
    if (!builtIn.containsKey(id)) {
      return Origin.YOURS;
    }
    if (own.hides(id)) {
      return Origin.HIDDEN;
    }
    return own.saved(id).isPresent() ? Origin.CHANGED : Origin.BUILT_IN;
  }

  /// One that only another version knows has no fields, so that its templates show what they lack.
  private Relationship relationship(String id) {
    return relationships.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Relationship(id, id, "Unknown", Audience.FIRST_CONTACT, List.of()));
  }
}
