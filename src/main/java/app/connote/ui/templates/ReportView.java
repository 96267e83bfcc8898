package app.connote.ui.templates;

import app.connote.compose.Filling;
import app.connote.compose.TemplateReport;
import app.connote.compose.WordingFinding;
import app.connote.note.Account;
import app.connote.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the full check of a template found: about its length, and finding by finding.
final class ReportView extends VBox {
  private static final int MOST_FINDINGS = 12;

  private final Bench bench;
  private final Saving saving;

  /// The report of what `saving` found out about the template on `bench`.
  ReportView(Bench bench, Saving saving) {
    this.bench = bench;
    this.saving = saving;
    setId("report");
    getStyleClass().add("template-report");
    managedProperty().bind(visibleProperty());
    saving.report().subscribe(_ -> show());
    saving.progress().subscribe(_ -> show());
  }

  private void show() {
    getChildren().clear();
    Optional<FullCheck.Progress> progress = saving.progress().get();
    Optional<TemplateReport> report = saving.report().get();
    setVisible(progress.isPresent() || report.isPresent());
    progress.ifPresentOrElse(this::show, () -> report.ifPresent(this::show));
  }

  private void show(FullCheck.Progress now) {
    var bar = new ProgressBar((double) now.done() / now.all());
    bar.setAccessibleText(now.done() + " of " + now.all());
    var stop = new Button("Stop the check");
    stop.setId("stop-check");
    stop.setOnAction(_ -> saving.stop());
    var row = new HBox(bar, stop);
    row.getStyleClass().add("notice-row");
    getChildren().setAll(Texts.heading("Checking every note it can make"), row);
  }

  private void show(TemplateReport report) {
    switch (report) {
      case TemplateReport.Unusable unusable ->
          unusable.problems().stream()
              .map(each -> Texts.wrapped(each.message(), "problem"))
              .forEach(getChildren()::add);
      case TemplateReport.Usable usable -> show(usable);
    }
  }

  private void show(TemplateReport.Usable usable) {
    getChildren().add(Texts.heading("Every note it can make"));
    Label summary = Texts.wrapped(summary(usable), "standing");
    summary.setId("report-summary");
    getChildren().add(summary);
    if (limited()) {
      for (Account account : Account.values()) {
        getChildren().add(Texts.wrapped(fit(usable, account), "quiet"));
      }
    }
    silence(usable).ifPresent(said -> getChildren().add(Texts.wrapped(said, "quiet")));
    usable.findings().stream()
        .limit(MOST_FINDINGS)
        .map(each -> card(each, usable.checked()))
        .forEach(getChildren()::add);
    int more = usable.findings().size() - MOST_FINDINGS;
    if (more > 0) {
      getChildren().add(Texts.quiet("And " + more + " more."));
    }
  }

  /// A message has no limit that matters.
  private boolean limited() {
    return bench.work().get().stream().allMatch(work -> work.relationship().audience().isInvited());
  }

  private static String summary(TemplateReport.Usable usable) {
    String checked =
        (usable.complete() ? "All " : "The first ")
            + usable.checked()
            + " notes were checked, with every choice of optional facts: ";
    String longest = "the longest has " + usable.longest().orElse(0) + " characters. ";
    return checked
        + longest
        + (usable.findings().isEmpty() ? "No error, no warning." : "What the checks say:");
  }

  private static String fit(TemplateReport.Usable usable, Account account) {
    String limit = account.label() + ", " + account.characters() + ": ";
    int tooLong = usable.tooLong(account);
    List<Filling> unfit = usable.unfit(account);
    if (tooLong == 0) {
      return limit + "every note fits.";
    }
    return limit
        + tooLong
        + " of "
        + usable.wordings()
        + " do not fit"
        + (unfit.isEmpty()
            ? ", but one does for every choice of facts."
            : "; with "
                + String.join(", ", unfit.getFirst().facts().values().keySet())
                + " filled, none does.");
  }

  private static Optional<String> silence(TemplateReport.Usable usable) {
    return usable.silent().stream()
        .findFirst()
        .map(
            first ->
                "It makes no note when only these are filled: "
                    + String.join(", ", first.facts().values().keySet())
                    + ".");
  }

  private static VBox card(WordingFinding each, int checked) {
    Label name = Texts.styled(each.finding().name(), "report-name");
    Label count = Texts.quiet("in " + each.notes() + " of " + checked);
    count.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(name, count);
    head.getStyleClass().add("entry-head");
    var card =
        new VBox(
            head,
            Texts.wrapped(each.finding().message(), "finding-text-plain"),
            Texts.wrapped("“" + oneLine(each.example().text()) + "”", "quiet"));
    card.getStyleClass().addAll("finding", "report-finding", each.finding().severity().id());
    return card;
  }

  private static String oneLine(String text) {
    return text.lines().collect(Collectors.joining(" "));
  }
}
