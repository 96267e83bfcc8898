package app.connote.ui.settings;

import app.connote.history.Backup;
import app.connote.ui.kit.Texts;
import app.connote.ui.settings.BackupsModel.Looked;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The backups of the history, and going back to one.
final class BackupsSection extends Section {
  private final BackupsModel model;
  private final VBox list = new VBox();

  BackupsSection(BackupsModel model) {
    super("settings-backups", "Backups");
    this.model = model;
    list.setId("backups");
    list.getStyleClass().add("settings-field");
    add(about(), "copy history restore folder path");
    add(list, "copy history restore go back");
    model.all().subscribe(_ -> show());
    model.looked().subscribe(this::turn);
  }

  /// Whoever asked for a preview goes on in it, and comes back from it to where they were.
  private void turn(Optional<Looked> before, Optional<Looked> now) {
    show();
    String next =
        now.map(_ -> "#backup-away")
            .or(() -> before.map(each -> "#backup-" + place(each.backup())))
            .orElse("#backup-now");
    Optional.ofNullable(list.lookup(next)).ifPresent(Node::requestFocus);
  }

  private Node about() {
    var path = Texts.wrapped(model.folder().toString(), "path");
    path.setId("backups-folder");
    var now = button("backup-now", "Back up now", model::make);
    var about =
        new VBox(
            Texts.wrapped(
                "Your history is copied whenever Connote closes and something in it has changed."
                    + " The ten newest copies are kept, the last of each of seven days, and the"
                    + " last of each of four weeks.",
                "quiet"),
            path,
            row(now));
    about.getStyleClass().add("settings-field");
    return about;
  }

  private void show() {
    List<Backup> all = model.all().get();
    if (all.isEmpty()) {
      list.getChildren().setAll(Texts.wrapped("There is no backup yet.", "quiet"));
      return;
    }
    list.getChildren().setAll(all.stream().map(this::backup).toList());
  }

  private Node backup(Backup backup) {
    Optional<Looked> looked = model.looked().get().filter(each -> each.backup().equals(backup));
    return looked.map(this::preview).orElseGet(() -> line(backup));
  }

  private HBox line(Backup backup) {
    String when = model.when(backup);
    var look = button("backup-" + place(backup), "Preview", () -> model.look(backup));
    look.setAccessibleText("Preview the backup of " + when);
    return line(when, BackupsModel.size(backup), look);
  }

  private static HBox line(String title, String about, Node... acts) {
    var said = new VBox(Texts.wrapped(title, "check-name"), Texts.wrapped(about, "check-why"));
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMinWidth(0);
    var row = new HBox(said);
    row.getChildren().addAll(acts);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("settings-row");
    return row;
  }

  private Node preview(Looked looked) {
    var content = Texts.wrapped(BackupsModel.content(looked.preview()), "backup-content");
    content.setId("backup-content");
    var meaning = Texts.wrapped(BackupsModel.meaning(looked.preview()), "quiet");
    meaning.setId("backup-meaning");
    var restore = button("backup-restore", "Go back to this backup", model::restore);
    var away = button("backup-away", "Keep the history as it is", model::putAway);
    var preview =
        new VBox(
            Texts.wrapped(model.when(looked.backup()), "check-name"),
            content,
            meaning,
            row(restore, away));
    preview.setId("backup-preview");
    preview.getStyleClass().add("settings-field");
    return preview;
  }

  private int place(Backup backup) {
    return model.all().get().indexOf(backup) + 1;
  }

  private static Button button(String id, String text, Runnable act) {
    var button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private static Node row(Node... nodes) {
    var row = new FlowPane(nodes);
    row.getStyleClass().add("options");
    return row;
  }
}
