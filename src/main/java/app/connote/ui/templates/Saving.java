package app.connote.ui.templates;

import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateReport;
import app.connote.compose.TemplateText;
import app.connote.lint.Severity;
import app.connote.template.TemplateProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Saving the template at hand, before which every note it can make is checked. What was found is
/// forgotten as soon as another text is at hand.
final class Saving {
  private final Choosing choosing;
  private final Bench bench;
  private final FullCheck check;
  private final Acts acts;
  private final ReadOnlyObjectWrapper<Optional<TemplateReport>> report =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Saves the template at hand in `choosing`, which lies on `bench`, with `acts`, once `check` has
  /// gone through it.
  Saving(Choosing choosing, Bench bench, FullCheck check, Acts acts) {
    this.choosing = choosing;
    this.bench = bench;
    this.check = check;
    this.acts = acts;
    choosing.shown().map(now -> now.chosen().map(Entry::text)).subscribe(_ -> forget());
  }

  /// What the last full check of the template at hand found; nothing once its text has changed.
  ReadOnlyObjectProperty<Optional<TemplateReport>> report() {
    return report.getReadOnlyProperty();
  }

  /// How far the full check is.
  ReadOnlyObjectProperty<Optional<FullCheck.Progress>> progress() {
    return check.progress();
  }

  /// Checks every note the template at hand can make.
  void examine() {
    usable().ifPresent(work -> examine(work, _ -> acts.say(Said.NOTHING)));
  }

  /// Checks every note the template at hand can make, and saves it unless one has an error.
  void save() {
    if (choosing.entry().filter(now -> now.saved() && now.origin() != Origin.HIDDEN).isPresent()) {
      acts.say("It is saved already.");
    } else {
      usable().ifPresent(work -> examine(work, found -> judge(work.text(), found)));
    }
  }

  /// Saves the template at hand whatever the checks say about its notes.
  void saveAnyway() {
    usable().ifPresent(work -> store(work.text()));
  }

  /// Stops the full check.
  void stop() {
    check.stop();
    acts.say("The check was stopped.");
  }

  /// What is on the bench, if it can be used; otherwise says what to put right first.
  private Optional<Bench.Work> usable() {
    Optional<Bench.Work> work = bench.work().get();
    work.flatMap(now -> now.problems().stream().findFirst())
        .map(TemplateProblem::message)
        .ifPresent(message -> acts.say("It cannot be used yet. " + message));
    return work.filter(now -> now.template().isPresent());
  }

  private void examine(Bench.Work work, Consumer<TemplateReport.Usable> then) {
    check.begin(work.text(), work.relationship(), found -> take(found, then), acts::fail);
  }

  private void take(TemplateReport found, Consumer<TemplateReport.Usable> then) {
    report.set(Optional.of(found));
    if (found instanceof TemplateReport.Usable usable) {
      then.accept(usable);
    }
  }

  private void judge(TemplateText text, TemplateReport.Usable found) {
    if (found.findings().stream().noneMatch(each -> each.finding().severity() == Severity.ERROR)) {
      store(text);
    } else {
      acts.say(
          new Said(
              "Not saved yet: some of its notes have errors. Put them right, or save it anyway.",
              Optional.empty(),
              true));
    }
  }

  private void store(TemplateText text) {
    OwnTemplates after = choosing.own().saving(text);
    acts.act(List.of(text.id()), after, "Saved. Compose suggests its notes from now on.");
  }

  private void forget() {
    check.stop();
    report.set(Optional.empty());
  }
}
