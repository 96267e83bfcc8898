package app.connote.ui.insights;

import app.connote.compose.Catalog;
import app.connote.history.History;
import app.connote.history.MonthsNotes;
import app.connote.insights.Chart;
import app.connote.insights.Gathering;
import app.connote.insights.Insights;
import app.connote.insights.Row;
import app.connote.settings.Settings;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How many invitations were accepted and what that depends on, counted anew each time the screen
/// is shown, on a thread of its own.
public final class InsightsModel {
  /// After so many invitations it is told how far the counting has come.
  static final int NEWS = 2_000;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Desk desk;
  private final Clock clock;
  private final Background.Latest counting;
  private final AtomicInteger asked = new AtomicInteger();
  private final ReadOnlyObjectWrapper<Shown> shown =
      new ReadOnlyObjectWrapper<>(new Shown.Counting(0));
  private final ReadOnlyBooleanWrapper tables = new ReadOnlyBooleanWrapper();

  /// What the screen works with.
  ///
  /// @param background counts, and saves nothing, so that no note waits for it
  /// @param settings what is chosen now
  public record Desk(
      History history, Background background, Catalog catalog, Supplier<Settings> settings) {}

  /// A model of what `desk` holds, telling the time by `clock`.
  public InsightsModel(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
    this.counting = desk.background().latest();
  }

  /// What there is to show.
  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Whether every chart is shown as a table.
  ReadOnlyBooleanProperty tables() {
    return tables.getReadOnlyProperty();
  }

  /// Shows tables instead of charts, or charts again.
  void turn() {
    tables.set(!tables.get());
  }

  /// Counts again.
  void refresh() {
    int question = asked.incrementAndGet();
    Settings settings = desk.settings().get();
    if (!(shown.get() instanceof Shown.Found)) {
      shown.set(new Shown.Counting(0));
    }
    counting.ask(
        () -> count(question, settings),
        found -> {
          if (asked.get() == question) {
            shown.set(found);
          }
        },
        failure -> shown.set(new Shown.Ended(String.valueOf(failure.getMessage()))));
  }

  /// Counts no further.
  void stop() {
    asked.incrementAndGet();
    if (shown.get() instanceof Shown.Counting) {
      shown.set(new Shown.Ended("Counting was stopped, so there is nothing to show yet."));
    }
  }

  /// What the invitations of `row` are called in a chart of the kind `kind`.
  String name(Chart.Kind kind, Row row) {
    return switch (kind) {
      case RELATIONSHIP -> row.key().isEmpty() ? "Not said" : desk.catalog().called(row.key());
      case TEMPLATE -> row.key().isEmpty() ? "Your own words" : row.key();
      case LENGTH -> row.key();
      case MONTH -> YearMonth.parse(row.key()).format(MONTH);
    };
  }

  /// The lines of `chart`.
  List<Line> lines(Chart chart) {
    return chart.rows().stream().map(row -> Line.of(name(chart.kind(), row), row)).toList();
  }

  /// How many days an invitation must have been out to be counted.
  int patience() {
    return desk.settings().get().tracking().periods().withdraw();
  }

  private Shown.Found count(int question, Settings settings) {
    Set<String> messages = desk.catalog().messages();
    int patience = settings.tracking().periods().withdraw();
    var scope = new Gathering.Scope(clock.instant(), clock.getZone(), patience, messages);
    var gathering = new Gathering(scope);
    desk.history()
        .outcomes(
            outcome -> {
              gathering.add(outcome);
              tell(question, gathering.size());
              return asked.get() == question;
            });
    Insights found = gathering.insights();
    var month = MonthsNotes.of(desk.history(), LocalDate.now(clock), clock.getZone(), messages);
    return new Shown.Found(
        found, month.said(settings.account(), settings.tracking().notesAMonth()));
  }

  private void tell(int question, int sofar) {
    if (sofar % NEWS == 0) {
      desk.background()
          .tell(
              () -> {
                if (asked.get() == question && shown.get() instanceof Shown.Counting) {
                  shown.set(new Shown.Counting(sofar));
                }
              });
    }
  }
}
