package app.connote.compose;

import app.connote.note.Relationship;
import app.connote.template.TemplateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a person has made of the templates: ones of their own, built-in ones they changed or do not
/// want to see, and what they are still writing. Immutable.
///
/// Refuses to exist when an id stands twice in one of the lists.
///
/// @param saved the templates that are in use, each instead of the built-in one of the same id if
///   there is one, in the order in which they were first saved
/// @param unsaved what is being written and not in use yet; one with the id of a template that is
///   in use is a change to it
/// @param hidden the ids of built-in templates that are not used
public record OwnTemplates(
    List<TemplateText> saved, List<TemplateText> unsaved, Set<String> hidden) {
  /// Nothing of one's own yet.
  public static final OwnTemplates NONE = new OwnTemplates(List.of(), List.of(), Set.of());

  public OwnTemplates {
    saved = List.copyOf(saved);
    unsaved = List.copyOf(unsaved);
    hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
    if (hasTwins(saved) || hasTwins(unsaved)) {
      throw new IllegalArgumentException("Every template needs an id of its own.");
    }
  }

  private static boolean hasTwins(List<TemplateText> texts) {
    return texts.stream().map(TemplateText::id).distinct().count() < texts.size();
  }

  /// The template called `id` that is in use, if it is one of these.
  public Optional<TemplateText> saved(String id) {
    return find(saved, id);
  }

  /// What is being written of the template called `id`, if anything is.
  public Optional<TemplateText> unsaved(String id) {
    return find(unsaved, id);
  }

  /// Whether the built-in template called `id` is not used.
  public boolean hides(String id) {
    return hidden.contains(id);
  }

  /// These templates with `text` being written.
  public OwnTemplates writing(TemplateText text) {
    return new OwnTemplates(saved, with(unsaved, text), hidden);
  }

  /// These templates without what is being written of the one called `id`.
  public OwnTemplates discarding(String id) {
    return new OwnTemplates(saved, without(unsaved, id), hidden);
  }

  /// These templates with `text` in use, shown, and nothing more being written of it.
  public OwnTemplates saving(TemplateText text) {
    return new OwnTemplates(
        with(saved, text), without(unsaved, text.id()), hidden(text.id(), false));
  }

  /// These templates with `text` in use and shown; what is being written of it stays.
  public OwnTemplates taking(TemplateText text) {
    return new OwnTemplates(with(saved, text), unsaved, hidden(text.id(), false));
  }

  /// Those in use that compile for a relationship of `known`, in their order.
  public List<NoteTemplate> usable(Catalog known) {
    return saved.stream().flatMap(each -> compiled(each, known).stream()).toList();
  }

  /// These templates without the one called `id`, so that a built-in one is as it came.
  public OwnTemplates reverting(String id) {
    return new OwnTemplates(without(saved, id), without(unsaved, id), hidden(id, false));
  }

  /// These templates with the built-in one called `id` as it came and out of use.
  public OwnTemplates hiding(String id) {
    return new OwnTemplates(without(saved, id), without(unsaved, id), hidden(id, true));
  }

  /// These templates with the one called `id` as it is in `before`, and all others as they are
  /// here.
  public OwnTemplates restoring(String id, OwnTemplates before) {
    return new OwnTemplates(
        as(before.saved(id), saved, id),
        as(before.unsaved(id), unsaved, id),
        hidden(id, before.hides(id)));
  }

  /// `builtIn` as these templates change it; one that does not compile, or is for a relationship
  /// that there is none of, changes nothing.
  public Catalog over(Catalog builtIn) {
    var templates = new ArrayList<NoteTemplate>();
    for (NoteTemplate each : builtIn.templates()) {
      if (!hides(each.id())) {
        templates.add(
            saved(each.id())
                .filter(own -> own.relationship().equals(each.relationship()))
                .flatMap(own -> compiled(own, builtIn))
                .orElse(each));
      }
    }
    var taken = builtIn.templates().stream().map(NoteTemplate::id).toList();
    saved.stream()
        .filter(own -> !taken.contains(own.id()))
        .forEach(own -> compiled(own, builtIn).ifPresent(templates::add));
    return new Catalog(builtIn.relationships(), templates);
  }

  private static Optional<NoteTemplate> compiled(TemplateText text, Catalog catalog) {
    Optional<Relationship> known = catalog.relationship(text.relationship());
    try {
      return known.isPresent() ? Optional.of(text.compile(known.get())) : Optional.empty();
    } catch (TemplateException e) {
      // Whoever keeps the templates has told the person; the others go on working.
      return Optional.empty();
    }
  }

  private static Optional<TemplateText> find(List<TemplateText> texts, String id) {
    return texts.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private static List<TemplateText> as(
      Optional<TemplateText> before, List<TemplateText> texts, String id) {
    return before.map(text -> with(texts, text)).orElseGet(() -> without(texts, id));
  }

  private static List<TemplateText> without(List<TemplateText> texts, String id) {
    return texts.stream().filter(each -> !each.id().equals(id)).toList();
  }

  /// `texts` with `text` in the place of the one of its id, or at the end.
  private static List<TemplateText> with(List<TemplateText> texts, TemplateText text) {
    return find(texts, text.id()).isPresent()
        ? texts.stream().map(each -> each.id().equals(text.id()) ? text : each).toList()
        : Stream.concat(texts.stream(), Stream.of(text)).toList();
  }

  private Set<String> hidden(String id, boolean isHidden) {
    var changed = new TreeSet<>(hidden);
    if (isHidden) {
      changed.add(id);
    } else {
      changed.remove(id);
    }
    return changed;
  }
}
