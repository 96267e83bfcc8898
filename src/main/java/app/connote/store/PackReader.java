package app.connote.store;

import app.connote.compose.Catalog;
import app.connote.compose.NoteTemplate;
import app.connote.note.Audience;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.store.PackFile.PackField;
import app.connote.store.PackFile.PackRelationship;
import app.connote.store.PackFile.PackTemplate;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/// Reads a pack of relationships and templates. The format is strict JSON; what it may hold is
/// described in `docs/packs.md`.
public final class PackReader {
  /// The most bytes a pack may have: 1 MiB.
  public static final int LIMIT = 1 << 20;

  private static final int VERSION = 1;

  private final Set<String> relationshipIds = new HashSet<>();
  private final Set<String> templateIds = new HashSet<>();
  private final List<Relationship> relationships = new ArrayList<>();
  private final List<NoteTemplate> templates = new ArrayList<>();

  private PackReader() {}

  /// The catalog that `pack`, UTF-8 text of at most [#LIMIT] bytes, describes. The stream is left
  /// open.
  ///
  /// @throws PackException when it is not a pack of version 1, or a template in it does not compile
  /// @throws IOException when the stream fails
  public static Catalog read(InputStream pack) throws PackException, IOException {
    return new PackReader().catalog(parse(PackBytes.of(pack)));
  }

  private static PackFile parse(byte[] bytes) throws PackException {
    try {
      return StrictJson.readWhole(bytes, PackFile.class);
    } catch (JacksonException e) {
      throw new PackException(
          "Line " + StrictJson.line(e, bytes) + " of the pack " + StrictJson.problem(e), e);
    }
  }

  private Catalog catalog(PackFile pack) throws PackException {
    if (pack.version() != VERSION) {
      throw new PackException(
          "The pack has version "
              + pack.version()
              + ", and only version 1 is known: update Connote.");
    }
    for (PackRelationship each : pack.relationships()) {
      add(each);
    }
    return new Catalog(relationships, templates);
  }

  private void add(PackRelationship each) throws PackException {
    if (!relationshipIds.add(each.id())) {
      throw new PackException(
          "The relationship “" + each.id() + "” stands twice: give one of the two another id.");
    }
    if (each.templates().isEmpty()) {
      throw new PackException(
          "The relationship “" + each.id() + "” has no template: write at least one.");
    }
    Relationship relationship = relationship(each);
    relationships.add(relationship);
    for (PackTemplate template : each.templates()) {
      templates.add(template(template, relationship));
    }
  }

  private static Relationship relationship(PackRelationship each) throws PackException {
    Audience audience =
        Audience.of(each.audience())
            .orElseThrow(
                () ->
                    new PackException(
                        "The relationship “"
                            + each.id()
                            + "” has an unknown audience: use first-contact, reconnect or"
                            + " after-invitation."));
    try {
      var fields = each.fields().stream().map(PackReader::field).toList();
      return new Relationship(each.id(), each.label(), each.group(), audience, fields);
    } catch (IllegalArgumentException e) {
      throw new PackException(
          "The relationship “" + each.id() + "” cannot be used. " + e.getMessage(), e);
    }
  }

  private static Field field(PackField each) {
    return new Field(each.id(), each.label(), each.example(), each.purpose(), each.required());
  }

  private NoteTemplate template(PackTemplate each, Relationship relationship) throws PackException {
    if (each.id().isBlank() || !templateIds.add(each.id())) {
      throw new PackException(
          "The template “" + each.id() + "” needs an id of its own: no other may have it.");
    }
    var fields = relationship.fields().stream().map(Field::id).collect(Collectors.toSet());
    try {
      return new NoteTemplate(
          each.id(), relationship.id(), tone(each), Template.compile(each.text(), fields));
    } catch (TemplateException e) {
      throw new PackException(
          "The template “%s” cannot be used, at character %d: %s"
              .formatted(each.id(), e.place() + 1, e.getMessage()),
          e);
    }
  }

  private static Tone tone(PackTemplate each) throws PackException {
    String id = each.tone().orElse(Tone.PLAIN.id());
    return Tone.of(id)
        .orElseThrow(
            () ->
                new PackException(
                    "The template “"
                        + each.id()
                        + "” has an unknown tone: use plain, warm or formal."));
  }
}
