package app.connote.ui.settings;

import app.connote.settings.Content;
import app.connote.settings.Kept;
import app.connote.ui.kit.ActButton;
import app.connote.ui.kit.Focus;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What is kept where, for how long, and how all of it goes.
final class KeptSection extends Section {
  private final KeptModel model;
  private final VBox files = new VBox();
  private final VBox deleting = new VBox();

  KeptSection(KeptModel model) {
    super("settings-kept", "What is kept where");
    this.model = model;
    files.getStyleClass().add("settings-rows");
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
    var size = Texts.quiet(KeptModel.size(kept.bytes()));
    size.setMinWidth(USE_PREF_SIZE);
    var paths = places(kept).stream().map(place -> Texts.wrapped(place, "path")).toList();
    var row = new Told(kept.content().label(), paths, size);
    row.setId("kept-" + id(kept));
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
    var delete = new ActButton("delete-" + id(kept), "Delete", () -> model.deleteAside(kept));
    delete.setAccessibleText("Delete: " + kept.content().label());
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
                "quiet"),
            line("kept-warning", "problem", model.warning()));
    months.getStyleClass().add("settings-field");
    return months;
  }

  private void ask(boolean asking) {
    boolean here = Focus.isIn(deleting);
    deleting.getChildren().clear();
    if (!asking) {
      var delete = new ActButton("delete-everything", "Delete everything…", model::askToDeleteAll);
      deleting.getChildren().add(delete);
      if (here) {
        delete.requestFocus();
      }
      return;
    }
    var sure =
        new ActButton("delete-everything-now", "Delete everything and close", model::deleteAll);
    sure.getStyleClass().add("danger");
    var keep = new ActButton("keep-everything", "Keep everything", model::keepAll);
    deleting
        .getChildren()
        .addAll(
            Texts.wrapped(
                "Everything listed above goes for good: every note, person, backup, setting and"
                    + " template. What you have exported elsewhere stays. Connote closes, and the"
                    + " next start is like the first.",
                "problem"),
            acts(keep, sure));
    keep.requestFocus();
  }

  private Node said() {
    return line("kept-said", "quiet", model.said());
  }

  /// A line that is there while there is something to say.
  private static Node line(String id, String style, ReadOnlyStringProperty text) {
    var line = Texts.wrapped("", style);
    line.setId(id);
    line.textProperty().bind(text);
    line.visibleProperty().bind(text.isNotEmpty());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }
}
