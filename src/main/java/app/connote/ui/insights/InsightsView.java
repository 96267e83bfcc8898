package app.connote.ui.insights;

import app.connote.insights.Chart;
import app.connote.insights.Insights;
import app.connote.insights.Share;
import app.connote.insights.Standing;
import app.connote.insights.Study;
import app.connote.insights.Waiting;
import app.connote.ui.insights.ChartView.Drawing;
import app.connote.ui.kit.Empty;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.TopBar;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The screen on which one sees how many invitations were accepted, by what, and how sure that is.
public final class InsightsView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "Insights";

  private static final double NARROW_IN_EM = 46;

  private final InsightsModel model;
  private final Runnable toHistory;
  private final KeyedButton turn;
  private final VBox page = new VBox();
  private final ScrollPane scroll = new ScrollPane(page);
  private Drawing drawing = new Drawing(false, false, Look.TEXT);

  /// The screen of `model`; `toHistory` goes where notes are marked as sent and accepted.
  public InsightsView(InsightsModel model, Runnable toHistory) {
    this.model = model;
    this.toHistory = toHistory;
    this.turn = new KeyedButton("Show as tables", Keys.TABLES, model::turn);
    setId("insights");
    getStyleClass().add("insights-view");
    page.getStyleClass().add("insights-page");
    scroll.setId("insights-page");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText("Insights");
    turn.setId("insights-tables");
    setTop(new TopBar(title(), turn));
    setCenter(scroll);
    model.shown().subscribe(_ -> draw());
    model.tables().subscribe(_ -> draw());
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public Node content() {
    return this;
  }

  @Override
  public void focus() {
    model.refresh();
    scroll.requestFocus();
  }

  @Override
  public void leave() {
    model.stop();
  }

  /// Counting goes on, so that there is something to come back to.
  @Override
  public void rest() {}

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.TABLES, "Show tables, or charts again", model::turn));
    keys.add(Shortcut.of(Keys.REVERT, "Count again", model::refresh));
    if (model.shown().get() instanceof Shown.Counting) {
      keys.add(Shortcut.of(Keys.CLOSE, "Stop counting", model::stop));
    }
    return keys;
  }

  @Override
  public void fit(double width, double em) {
    Look.tighten(this, width, em);
    var now = new Drawing(model.tables().get(), width < NARROW_IN_EM * em, em);
    if (!now.equals(drawing)) {
      drawing = now;
      draw();
    }
  }

  private void draw() {
    drawing = new Drawing(model.tables().get(), drawing.narrow(), drawing.em());
    turn.setText(drawing.tables() ? "Show as charts" : "Show as tables");
    switch (model.shown().get()) {
      case Shown.Counting(int sofar) -> show(counting(sofar));
      case Shown.Ended(String sentence) ->
          show(new Empty("Nothing counted", sentence, "Count again", model::refresh));
      case Shown.Found(Insights found, String month) -> draw(found, month);
    }
  }

  private void draw(Insights found, String month) {
    turn.setDisable(found.isEmpty());
    var parts = new ArrayList<Node>();
    parts.add(found.isEmpty() ? nothing() : summary(found));
    parts.add(Texts.wrapped(month, "insights-month"));
    if (!found.isEmpty()) {
      found.charts().forEach(chart -> parts.add(chart(chart)));
      parts.add(new ChartView("days", "Days to accept", List.of(), days(found), drawing));
    }
    parts.add(
        new ChartView(
            "published",
            "What others have published",
            List.of(),
            "Published figures contradict one another, so none of them is a promise. What they"
                + " agree on is little: specific notes help, one template sent to everybody does"
                + " not, and the surest gain is in replies.",
            drawing));
    for (int at = 0; at < Study.ALL.size(); at++) {
      Study study = Study.ALL.get(at);
      List<Line> lines = study.arms().stream().map(Line::of).toList();
      parts.add(new ChartView("study-" + at, study.size(), lines, study.note(), drawing));
    }
    page.getChildren().setAll(parts);
  }

  private ChartView chart(Chart chart) {
    return new ChartView(
        "chart-" + chart.kind().id(),
        chart.kind().label(),
        model.lines(chart),
        mind(chart),
        drawing);
  }

  private static String mind(Chart chart) {
    if (chart.rows().stream().anyMatch(row -> row.standing() == Standing.NOT_COMPARED)) {
      return "What was imported and not written here is known from LinkedIn’s export alone, which"
          + " often lists only invitations that nobody has answered: it is not compared, nor"
          + " counted above.";
    }
    return chart.left() == 0
        ? ""
        : "%,d more %s not shown.".formatted(chart.left(), chart.left() == 1 ? "is" : "are");
  }

  private VBox summary(Insights found) {
    Share all = found.all();
    String counted =
        all.isTooFew()
            ? "%,d of %,d invitations accepted: too few to say more."
                .formatted(all.accepted(), all.sent())
            : "%,d of %,d invitations accepted: %s\u00a0%%, and with 95\u00a0%% confidence %s."
                .formatted(
                    all.accepted(),
                    all.sent(),
                    Line.percent(all.rate()),
                    Line.between(all.interval()));
    var lines = new VBox(Texts.wrapped(counted, "insights-sum"));
    lines.getStyleClass().add("insights-summary");
    lines.setId("insights-sum");
    if (found.young() > 0) {
      lines.getChildren().add(Texts.wrapped(young(found), "quiet"));
    }
    lines
        .getChildren()
        .add(
            Texts.wrapped(
                "Whiskers show where the true share lies with 95\u00a0% confidence. A row is said"
                    + " to stand out only where chance does not explain it.",
                "quiet"));
    return lines;
  }

  private String young(Insights found) {
    return "%,d sent in the last %d days %s not counted yet, whatever became of %s; %,d accepted so far."
        .formatted(
            found.young(),
            model.patience(),
            found.young() == 1 ? "is" : "are",
            found.young() == 1 ? "it" : "them",
            found.youngAccepted());
  }

  private static String days(Insights found) {
    return found.waiting().map(InsightsView::days).orElse("Too few have accepted to say.");
  }

  private static String days(Waiting waiting) {
    return ("Of the %,d who accepted, a quarter did so within %s, half within %s and three quarters"
            + " within %s. Those who have not answered are not in these numbers, and would make"
            + " them larger.")
        .formatted(
            waiting.accepted(),
            day(waiting.quarter()),
            day(waiting.half()),
            day(waiting.threeQuarters()));
  }

  private static String day(int days) {
    return days <= 1 ? "a day" : "%,d days".formatted(days);
  }

  private Empty nothing() {
    return new Empty(
        "Nothing to learn from yet",
        "Mark notes as sent and accepted in History, or import LinkedIn’s export, and see here how"
            + " many accept.",
        "Go to History",
        toHistory);
  }

  private VBox counting(int sofar) {
    var stop = new KeyedButton("Stop counting", Keys.CLOSE, model::stop);
    stop.setId("insights-stop");
    var box =
        new VBox(
            Texts.heading("Counting…"),
            Texts.quiet(sofar == 0 ? "" : "%,d invitations so far".formatted(sofar)),
            stop);
    box.getStyleClass().add("empty");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private void show(Node only) {
    page.getChildren().setAll(only);
  }
}
