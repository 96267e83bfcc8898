package app.connote.ui.templates;

import app.connote.history.TemplateUse;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.When;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One line of the list: a relationship, or how a template begins, its marks and its use.
final class TemplateCell extends ListCell<Line> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Clock clock;

  TemplateCell(Clock clock) {
    this.clock = clock;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(HEADING, line instanceof Line.Heading);
    setGraphic(line == null || empty ? null : content(line));
    setAccessibleText(line == null || empty ? null : spoken(line));
  }

  private Node content(Line line) {
    return switch (line) {
      case Line.Heading heading -> heading(heading);
      case Line.Item item -> card(item.entry());
    };
  }

  private static HBox heading(Line.Heading heading) {
    Label name = Texts.styled(heading.relationship().label(), "list-heading");
    Label count = Texts.quiet(String.valueOf(heading.templates()));
    count.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(name, count);
    row.getStyleClass().add("entry-head");
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }

  private VBox card(Entry entry) {
    var card = new VBox(Texts.styled(entry.gist().first(), "template-first"), foot(entry));
    card.getStyleClass().add("template-card");
    return card;
  }

  private HBox foot(Entry entry) {
    var foot = new HBox();
    entry.marks().stream()
        .map(mark -> Texts.styled(mark, mark.equals("Not saved") ? "chip-open" : "chip"))
        .peek(chip -> chip.setMinWidth(USE_PREF_SIZE))
        .forEach(foot.getChildren()::add);
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    foot.getChildren().addAll(Texts.quiet(facts(entry)), space);
    foot.getStyleClass().add("template-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private String facts(Entry entry) {
    return Stream.of(
            Optional.of(entry.gist().wordings())
                .filter(count -> count > 0)
                .map(TemplateCell::wordings),
            entry.use().map(this::used))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  /// How many wordings there are, in words.
  private static String wordings(int wordings) {
    return wordings == 1 ? "1 wording" : wordings + " wordings";
  }

  private String used(TemplateUse use) {
    return (use.times() == 1 ? "copied once, " : "copied " + use.times() + " times, last ")
        + When.said(use.last(), clock.instant(), ZoneId.systemDefault());
  }

  private String spoken(Line line) {
    return switch (line) {
      case Line.Heading heading ->
          heading.relationship().label() + ", " + heading.templates() + " templates";
      case Line.Item item ->
          String.join(", ", item.entry().marks())
              + " "
              + item.entry().gist().first()
              + " "
              + facts(item.entry());
    };
  }
}
