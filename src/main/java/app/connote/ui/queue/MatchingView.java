package app.connote.ui.queue;

import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.OneLineField;
import app.connote.ui.kit.Texts;
import app.connote.value.Pasted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Which column of the file holds which fact, with what the first people have there.
final class MatchingView extends VBox {
  private static final String NONE = "No column: the same for everybody";

  private final QueueModel model;
  private final Label file = Texts.wrapped("", "quiet");
  private final VBox notices = new VBox();
  private final ComboBox<Relationship> relationship = new ComboBox<>();
  private final VBox rows = new VBox();
  private final Label lacking = Texts.wrapped("", "queue-problem");
  private final KeyedButton draft;
  private final List<Runnable> followers = new ArrayList<>();
  private Optional<Plan> shown = Optional.empty();

  MatchingView(QueueModel model) {
    this.model = model;
    this.draft = new KeyedButton("Draft the notes", Keys.COPY, model::draft);
    getStyleClass().add("matching-view");
    var scroll = new ScrollPane(column());
    scroll.getStyleClass().add("entry-view");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(scroll, foot());
    model.matching().plan().subscribe(plan -> plan.ifPresent(this::show));
  }

  /// Puts the focus on how the people are known.
  void focus() {
    // What scrolls has a scene only once it has been laid out.
    applyCss();
    layout();
    relationship.requestFocus();
  }

  private VBox column() {
    relationship.setId("queue-relationship");
    relationship.setConverter(new Labels());
    relationship.setMaxWidth(Double.MAX_VALUE);
    relationship
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.matching().relate(chosen);
              }
            });
    var name = Texts.styled("How you know all of them", "field-label");
    name.setLabelFor(relationship);
    rows.getStyleClass().add("facts");
    notices.setId("queue-notices");
    var head = new VBox(Texts.heading("Match the columns"), file);
    head.getStyleClass().add("matching-head");
    var column = new VBox(head, notices, fact(name, relationship), rows);
    column.getStyleClass().add("column");
    return column;
  }

  private FlowPane foot() {
    draft.setId("queue-draft");
    draft.getStyleClass().add("accent");
    var back = new KeyedButton("Give up", Keys.CLOSE, model::cancel);
    back.setId("queue-give-up");
    var buttons = new FlowPane(draft, back, lacking);
    lacking.setId("queue-lacking");
    buttons.getStyleClass().addAll("buttons", "queue-buttons");
    return buttons;
  }

  private void show(Plan plan) {
    boolean same = shown.filter(before -> isAbout(before, plan)).isPresent();
    shown = Optional.of(plan);
    if (!same) {
      rebuild(plan);
    }
    followers.forEach(Runnable::run);
    lacking.setText(plan.lacking());
    lacking.setVisible(!plan.lacking().isEmpty());
    draft.setDisable(!plan.missing().isEmpty());
  }

  private static boolean isAbout(Plan one, Plan other) {
    return one.sheet().equals(other.sheet()) && one.relationship().equals(other.relationship());
  }

  private void rebuild(Plan plan) {
    file.setText(
        "“"
            + plan.sheet().name()
            + "”. Check which column holds which fact"
            + (plan.remembered() ? "; this is what you chose the last time." : "."));
    notices
        .getChildren()
        .setAll(plan.sheet().notices().stream().map(each -> Texts.wrapped(each, "quiet")).toList());
    relationship.getItems().setAll(model.relationships());
    relationship.getSelectionModel().select(plan.relationship());
    followers.clear();
    rows.getChildren()
        .setAll(
            plan.relationship().fields().stream().map(each -> row(plan.sheet(), each)).toList());
  }

  private VBox row(Sheet sheet, Field field) {
    var columns = new ComboBox<String>();
    columns.setId("column-" + field.id());
    columns.getItems().add(NONE);
    IntStream.range(0, sheet.header().width())
        .mapToObj(at -> sheet.header().called(at))
        .forEach(columns.getItems()::add);
    columns.setMaxWidth(Double.MAX_VALUE);
    var label =
        Texts.styled(field.label() + (field.required() ? "" : " (optional)"), "field-label");
    label.setLabelFor(columns);
    Label examples = Texts.wrapped("", "quiet");
    var common = new OneLineField(Pasted::line);
    common.setId("everybody-" + field.id());
    common.setPromptText("For everybody, for example “" + field.example() + "”");
    Texts.name(common, field.label() + " of everybody");
    common.textProperty().subscribe((_, text) -> model.matching().everybody(field, text));
    columns
        .getSelectionModel()
        .selectedIndexProperty()
        .subscribe((_, at) -> choose(field, at.intValue() - 1));
    followers.add(() -> follow(field, columns, examples, common));
    return fact(label, columns, examples, common);
  }

  private void choose(Field field, int place) {
    var chosen = place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    if (shown.filter(plan -> !plan.column(field).equals(chosen)).isPresent()) {
      model.matching().assign(field, chosen);
    }
  }

  private void follow(Field field, ComboBox<String> columns, Label examples, OneLineField common) {
    Plan plan = shown.orElseThrow();
    OptionalInt place = plan.column(field);
    columns.getSelectionModel().select(place.orElse(-1) + 1);
    examples.setText(plan.examples(field));
    show(examples, place.isPresent());
    show(common, place.isEmpty());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static VBox fact(Node... parts) {
    var fact = new VBox(parts);
    fact.getStyleClass().add("fact");
    return fact;
  }

  /// Relationships by their labels.
  private static final class Labels extends StringConverter<Relationship> {
    @Override
    public String toString(@Nullable Relationship relationship) {
      return relationship == null ? "" : relationship.label();
    }

    @Override
    public @Nullable Relationship fromString(String label) {
      return null;
    }
  }
}
