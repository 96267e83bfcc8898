package app.connote.store;

import app.connote.compose.Catalog;
import app.connote.compose.Pack;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// Reads a pack entry by entry, so that every mistake is told at once.
final class SharedPackReader {
  private static final Set<String> FILE = Set.of("version", "name", "relationships");
  private static final Set<String> DEFINITION = Set.of("label", "group", "audience", "fields");
  private static final Set<String> RELATIONSHIP =
      Set.of("id", "label", "group", "audience", "fields", "templates");

  private final Catalog known;
  private final byte[] json;
  private final PackProblems problems = new PackProblems();
  private final SharedTemplates templates;
  private final Set<String> ids = new HashSet<>();

  /// A reader of `json`, whose templates are for the relationships of `known`.
  SharedPackReader(Catalog known, byte[] json) {
    this.known = known;
    this.json = json;
    this.templates = new SharedTemplates(problems, StrictJson.lines(json));
  }

  /// What `tree`, the file as it was parsed, holds.
  ///
  /// @throws PackException telling every mistake
  SharedPack read(JsonNode tree) throws PackException {
    var root = new JsonPlace(json, tree);
    String name = name(root);
    problems.throwAny();
    return new SharedPack(new Pack(name, templates.all()), templates.lines());
  }

  private String name(JsonPlace root) {
    int version = root.child("version").map(each -> version(each.node())).orElse(0);
    if (version != 1) {
      problems.add(
          root.child("version").orElse(root),
          version > 1
              ? "has version %d, and only version 1 is known: update Connote.".formatted(version)
              : "says no version that is known: write \"version\": 1.");
      return "";
    }
    problems.checkKeys(root, FILE);
    root.child("relationships")
        .ifPresentOrElse(
            this::relationships,
            () -> problems.add(root, "has no “relationships”: list those it has templates for."));
    return problems.name(root, "name", "needs a “name” of one line: give it one.");
  }

  private static int version(JsonNode node) {
    return node.isInt() ? node.intValue() : 0;
  }

  private void relationships(JsonPlace list) {
    problems.elements(list).forEach(this::relationship);
    if (list.elements().isEmpty()) {
      problems.add(list, "holds no template: write at least one.");
    }
  }

  private void relationship(JsonPlace place) {
    problems.checkKeys(place, RELATIONSHIP);
    String id = place.child("id").map(JsonPlace::text).orElse("");
    Optional<Relationship> relationship = known.relationship(id);
    if (relationship.isEmpty()) {
      problems.add(
          place.child("id").orElse(place),
          "names no relationship of Connote's: “connote relationships” lists them.");
      return;
    }
    if (!ids.add(id)) {
      problems.add(
          place, "has the relationship “%s” again: put its templates together.".formatted(id));
    }
    if (!isDescribedRightly(place, relationship.get())) {
      problems.add(
          place,
          "describes “%s” otherwise than Connote does: leave only its id and templates."
              .formatted(id));
    }
    templates(place, relationship.get());
  }

  private void templates(JsonPlace place, Relationship relationship) {
    JsonPlace list = place.child("templates").orElse(place);
    if (list.elements().isEmpty()) {
      problems.add(list, "has a relationship without a list of “templates”: write at least one.");
    }
    list.elements().forEach(each -> templates.read(each, relationship));
  }

  /// Whether `place` says of `relationship` what is true, or nothing.
  private static boolean isDescribedRightly(JsonPlace place, Relationship relationship) {
    if (DEFINITION.stream().noneMatch(key -> place.child(key).isPresent())) {
      return true;
    }
    var fields = place.child("fields").map(JsonPlace::elements).orElse(List.of());
    return PackProblems.text(place, "label").equals(relationship.label())
        && PackProblems.text(place, "group").equals(relationship.group())
        && PackProblems.text(place, "audience").equals(relationship.audience().id())
        && fields.size() == relationship.fields().size()
        && IntStream.range(0, fields.size())
            .allMatch(at -> isRight(fields.get(at), relationship.fields().get(at)));
  }

  private static boolean isRight(JsonPlace place, Field field) {
    return place.node().size() == 5
        && PackProblems.text(place, "id").equals(field.id())
        && PackProblems.text(place, "label").equals(field.label())
        && PackProblems.text(place, "example").equals(field.example())
        && PackProblems.text(place, "purpose").equals(field.purpose())
        && place.node().path("required").asBoolean(!field.required()) == field.required();
  }
}
