package app.connote.ui.settings;

import app.connote.settings.Content;
import app.connote.settings.Kept;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is kept where, for how long, and how all of it goes.
final class KeptSection extends Section {
  private final KeptModel model;
  private final VBox files = new VBox();
  private final VBox deleting = new VBox();

  KeptSection(KeptModel model) {
    super("settings-kept", "What is kept where");
    this.model = model;
    files.getStyleClass().add("settings-field");
    deleting.getStyleClass().add("settings-field");
    add(files, "privacy files size history backups disk put aside delete");
    add(months(), "privacy how long retention forget old notes months period");
    add(new VBox(deleting, said()), "privacy delete everything erase remove all data");
    model.kept().subscribe(this::list);
    model.asking().subscribe(this::ask);
  }

  private void list(List<Kept> kept) {
    files
        .getChildren()
        .setAll(
            Texts.wrapped(
                kept.isEmpty()
                    ? "Nothing is kept yet."
                    : "All of it is on this computer alone, in files that only you can read.",
                "quiet"));
    kept.stream().map(this::row).forEach(files.getChildren()::add);
  }

  private Node row(Kept kept) {
    var paths = new VBox(Texts.wrapped(kept.content().label(), "check-name"));
    places(kept).forEach(place -> paths.getChildren().add(Texts.wrapped(place, "path")));
    paths.setMinWidth(0);
    HBox.setHgrow(paths, Priority.ALWAYS);
    var size = Texts.quiet(KeptModel.size(kept.bytes()));
    size.setMinWidth(USE_PREF_SIZE);
    var row = new HBox(paths, size);
    row.setId("kept-" + id(kept));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("settings-row");
    if (kept.content() == Content.ASIDE || kept.content() == Content.UNFINISHED) {
      row.getChildren().add(delete(kept));
    }
    return row;
  }

  /// Many copies in one folder are told by the folder.
  private static List<String> places(Kept kept) {
    Path first = kept.files().getFirst();
    if (kept.content() == Content.BACKUPS) {
      int files = kept.files().size();
      return List.of(first.getParent() + (files == 1 ? " · 1 file" : " · " + files + " files"));
    }
    return kept.files().stream().map(Path::toString).toList();
  }

  private static String id(Kept kept) {
    return kept.content().name().toLowerCase(Locale.ROOT);
  }

  private Button delete(Kept kept) {
    var delete = new Button("Delete");
    delete.setId("delete-" + id(kept));
    delete.setAccessibleText("Delete: " + kept.content().label());
    delete.setMinWidth(USE_PREF_SIZE);
    delete.setOnAction(_ -> model.deleteAside(kept));
    return delete;
  }

  private Node months() {
    var options =
        new Options<Optional<Integer>>(model.months(), model::keepFor)
            .with("kept-for-ever", "For ever", Optional.empty())
            .with("kept-24", "24 months", Optional.of(24))
            .with("kept-12", "12 months", Optional.of(12))
            .with("kept-6", "6 months", Optional.of(6));
    var months =
        new VBox(
            Texts.styled("Keep notes after they last changed", "field-label"),
            options,
            Texts.wrapped(
                "Older notes are forgotten for good when Connote starts, but for those that are"
                    + " sent and may still be answered.",
                "quiet"));
    months.getStyleClass().add("settings-field");
    return months;
  }

  private void ask(boolean asking) {
    deleting.getChildren().clear();
    if (!asking) {
      var all = new Button("Delete everything…");
      all.setId("delete-everything");
      all.setOnAction(_ -> model.askToDeleteAll());
      deleting.getChildren().add(all);
      return;
    }
    var sure = new Button("Delete everything and close");
    sure.setId("delete-everything-now");
    sure.getStyleClass().add("danger");
    sure.setOnAction(_ -> model.deleteAll());
    var keep = new Button("Keep everything");
    keep.setId("keep-everything");
    keep.setOnAction(_ -> model.keepAll());
    var buttons = new FlowPane(keep, sure);
    buttons.getStyleClass().add("options");
    deleting
        .getChildren()
        .addAll(
            Texts.wrapped(
                "Everything listed above goes for good: every note, person, backup, setting and"
                    + " template. What you have exported elsewhere stays. Connote closes, and the"
                    + " next start is like the first.",
                "problem"),
            buttons);
    keep.requestFocus();
  }

  private Node said() {
    var said = Texts.wrapped("", "quiet");
    said.setId("kept-said");
    said.textProperty().bind(model.said());
    said.visibleProperty().bind(model.said().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    return said;
  }
}
