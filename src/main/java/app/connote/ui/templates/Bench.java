package app.connote.ui.templates;

import app.connote.compose.TemplateText;
import app.connote.lint.Linter;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.template.Conversion;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import app.connote.template.TemplateProblem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Where one template is worked on: what is wrong with it, and how it reads.
final class Bench {
  private final ObservableValue<Linter> linter;
  private final ObservableValue<Facts> typed;
  private final ReadOnlyObjectWrapper<Optional<Work>> work =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> sample = new ReadOnlyObjectWrapper<>(true);

  /// The template at hand as it reads now.
  ///
  /// @param problems what keeps it from being used, in the order of the text
  record Work(
      TemplateText text,
      Relationship relationship,
      List<TemplateProblem> problems,
      Optional<Template> template,
      Preview preview) {
    Work {
      problems = List.copyOf(problems);
    }

    /// The text put into our language, where it has marks of another tool that mean a field or
    /// alternatives.
    Optional<Conversion> foreign() {
      var conversion = Conversion.of(text.text(), fields(relationship));
      return Optional.of(conversion)
          .filter(
              each -> each.marks().stream().anyMatch(mark -> ForeignMark.of(mark, each).helps()));
    }
  }

  /// A bench on which notes are checked by `linter`; `typed` is what is typed into Compose.
  Bench(ObservableValue<Linter> linter, ObservableValue<Facts> typed) {
    this.linter = linter;
    this.typed = typed;
    typed.subscribe((_, _) -> refresh());
    linter.subscribe((_, _) -> refresh());
  }

  /// The template at hand, if there is one.
  ReadOnlyObjectProperty<Optional<Work>> work() {
    return work.getReadOnlyProperty();
  }

  /// Whether the preview is made of the examples rather than of what is typed into Compose.
  ReadOnlyObjectProperty<Boolean> sample() {
    return sample.getReadOnlyProperty();
  }

  /// Makes the preview of the examples from now on, or of what is typed into Compose.
  void sample(boolean examples) {
    sample.set(examples);
    refresh();
  }

  /// Puts `text`, which is for `relationship`, on the bench.
  void take(TemplateText text, Relationship relationship) {
    boolean same = work.get().filter(now -> now.text().id().equals(text.id())).isPresent();
    show(text, relationship, same ? at() : 0);
  }

  /// Leaves the bench empty.
  void clear() {
    work.set(Optional.empty());
  }

  /// Shows the wording that comes `steps` after the one shown, the first again after the last.
  void step(int steps) {
    work.get()
        .filter(now -> !now.preview().notes().isEmpty())
        .ifPresent(
            now ->
                show(
                    now.text(),
                    now.relationship(),
                    Math.floorMod(at() + steps, now.preview().notes().size())));
  }

  private int at() {
    return work.get().map(now -> now.preview().at()).orElse(0);
  }

  private void refresh() {
    work.get().ifPresent(now -> show(now.text(), now.relationship(), at()));
  }

  private void show(TemplateText text, Relationship relationship, int at) {
    Set<String> fields = relationship.fields().stream().map(Field::id).collect(Collectors.toSet());
    Optional<Template> template = compiled(text.text(), fields);
    List<TemplateProblem> problems =
        template.isPresent() ? List.of() : Template.problems(text.text(), fields);
    Preview preview =
        template
            .map(usable -> preview(usable, relationship, at))
            .orElseGet(() -> new Preview(List.of(), 0, List.of(), "Put right what is marked."));
    work.set(Optional.of(new Work(text, relationship, problems, template, preview)));
  }

  private static Set<String> fields(Relationship relationship) {
    return relationship.fields().stream().map(Field::id).collect(Collectors.toSet());
  }

  private static Optional<Template> compiled(String source, Set<String> fields) {
    try {
      return Optional.of(Template.compile(source, fields));
    } catch (TemplateException e) {
      // What is wrong is looked for at more length.
      return Optional.empty();
    }
  }

  private Preview preview(Template template, Relationship relationship, int at) {
    Facts facts = sample.get() ? Gist.examples(relationship) : typed.getValue();
    List<String> notes = template.fill(facts);
    if (notes.isEmpty()) {
      return new Preview(notes, 0, List.of(), absence(template, relationship, facts));
    }
    int shown = Math.min(at, notes.size() - 1);
    // A note that only the longer limit allows is no mistake of the template.
    var context = Context.of(relationship, Account.PREMIUM, facts);
    return new Preview(
        notes, shown, linter.getValue().lint(new Note(notes.get(shown)), context), "");
  }

  private static String absence(Template template, Relationship relationship, Facts facts) {
    List<String> missing =
        relationship.fields().stream()
            .filter(field -> template.required().contains(field.id()) && !facts.has(field.id()))
            .map(field -> "“" + field.label() + "”")
            .toList();
    return missing.isEmpty()
        ? "It makes no note of these facts: every wording needs a fact that is empty."
        : "Fill in " + String.join(" and ", missing) + " in Compose to read it with your facts.";
  }
}
