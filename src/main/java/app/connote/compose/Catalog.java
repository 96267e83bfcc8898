package app.connote.compose;

import app.connote.note.English;
import app.connote.note.Relationship;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The relationships a person can choose from and the templates for each.
public record Catalog(List<Relationship> relationships, List<NoteTemplate> templates) {
  public Catalog {
    relationships = List.copyOf(relationships);
    templates = List.copyOf(templates);
  }

  /// The relationship called `id`, if there is one.
  public Optional<Relationship> relationship(String id) {
    return relationships.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// What to call the relationship called `id`, which may be none of these: a note may have been
  /// imported, or be older than its relationship.
  public String called(String id) {
    return relationship(id)
        .map(Relationship::label)
        .orElse(id.equals(Relationship.IMPORTED) ? "Imported from LinkedIn" : id);
  }

  /// The ids of the relationships whose notes are messages that go with no invitation.
  public Set<String> messages() {
    return relationships.stream()
        .filter(each -> !each.audience().isInvited())
        .map(Relationship::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// This catalog with its templates spelt as in `english`.
  Catalog in(English english) {
    return new Catalog(relationships, templates.stream().map(each -> each.in(english)).toList());
  }

  /// The templates written for `relationship`, in the pack's order.
  public List<NoteTemplate> templatesFor(Relationship relationship) {
    return templates.stream()
        .filter(each -> each.relationship().equals(relationship.id()))
        .toList();
  }
}
