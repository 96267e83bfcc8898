package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.history.History;
import app.connote.history.MonthsNotes;
import app.connote.insights.Chart;
import app.connote.insights.Gathering;
import app.connote.insights.Insights;
import app.connote.insights.Interval;
import app.connote.insights.Row;
import app.connote.insights.Share;
import app.connote.note.Account;
import app.connote.settings.Settings;
import app.connote.store.InsightsJson;
import app.connote.store.JsonSettings;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `connote insights`: how many invitations were accepted, by what, and how sure that is.
@Command(
    name = "insights",
    description = "Tell how many invitations were accepted, and by what that differs.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote insights",
      "  connote insights --format json",
    })
final class InsightsCommand implements Callable<Integer> {
  private static final String NOTHING_SENT =
      "No note is marked as sent yet; mark notes as sent and accepted in the window’s History.";

  private final Console console;
  private final Catalog catalog;

  @Mixin private final FormatOption format = new FormatOption();

  InsightsCommand(Console console, Catalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  /// What was found in a history, and this month's notes.
  private record Found(Insights insights, MonthsNotes month) {}

  @Override
  public Integer call() {
    Format chosen = format.format();
    Settings settings = new JsonSettings(console.folder()).peek();
    Found found =
        KeptNotes.of(console)
            .ask(history -> find(history, settings))
            .filter(each -> !each.insights().isEmpty())
            .orElseThrow(() -> new Refusal(NOTHING_SENT));
    switch (chosen) {
      case TEXT -> print(found, settings);
      case JSON -> console.out().println(json(found, settings));
    }
    return Status.FINE;
  }

  private Found find(History history, Settings settings) {
    Set<String> messages = catalog.messages();
    int patience = settings.tracking().periods().withdraw();
    var gathering =
        new Gathering(new Gathering.Scope(Instant.now(), console.zone(), patience, messages));
    history.outcomes(
        outcome -> {
          gathering.add(outcome);
          return true;
        });
    return new Found(
        gathering.insights(), MonthsNotes.of(history, console.today(), console.zone(), messages));
  }

  private static String json(Found found, Settings settings) {
    Optional<Integer> limit =
        settings.tracking().notesAMonth().filter(_ -> settings.account() == Account.FREE);
    return InsightsJson.of(found.insights(), found.month().used(), limit);
  }

  private void print(Found found, Settings settings) {
    Insights insights = found.insights();
    console.out().println("All\t" + figures(insights.all()));
    console.out().printf("Not counted yet\t%d of %d%n", insights.youngAccepted(), insights.young());
    console
        .out()
        .println(found.month().said(settings.account(), settings.tracking().notesAMonth()));
    insights.charts().forEach(this::print);
  }

  private void print(Chart chart) {
    console.out().println("\n" + chart.kind().label());
    chart.rows().forEach(row -> console.out().println(line(row)));
  }

  private static String line(Row row) {
    String key = row.key().isEmpty() ? "–" : row.key();
    String counts = row.share().accepted() + " of " + row.share().sent();
    String figures = row.standing().isOfAShare() ? figures(row.share()) : counts;
    return String.join("\t", key, figures, row.standing().label());
  }

  private static String figures(Share share) {
    Interval interval = share.interval();
    return "%d of %d\t%.0f %%\t%.0f–%.0f %%"
        .formatted(
            share.accepted(),
            share.sent(),
            share.rate() * 100,
            interval.low() * 100,
            interval.high() * 100);
  }
}
