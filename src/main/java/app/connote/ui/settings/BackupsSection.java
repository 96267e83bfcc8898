package app.connote.ui.settings;

import app.connote.history.Backup;
import app.connote.ui.kit.ActButton;
import app.connote.ui.kit.Focus;
import app.connote.ui.kit.Texts;
import app.connote.ui.settings.BackupsModel.Looked;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The backups of the history, and going back to one.
final class BackupsSection extends Section {
  private final BackupsModel model;
  private final VBox list = new VBox();

  /// The one that was looked at last.
  private Optional<Backup> at = Optional.empty();

  BackupsSection(BackupsModel model) {
    super("settings-backups", "Backups");
    this.model = model;
    list.setId("backups");
    list.getStyleClass().add("settings-rows");
    add(about(), "copy history restore folder path");
    add(list, "copy history restore go back");
    model.all().subscribe(this::follow);
    model.looked().subscribe(this::turn);
  }

  /// Whoever asked for a preview goes on in it, and comes back from it to where they were.
  private void turn(Optional<Looked> before, Optional<Looked> now) {
    show();
    String next =
        now.map(_ -> "#backup-away")
            .or(() -> before.map(each -> "#backup-" + place(each.backup())))
            .orElse("#backup-now");
    before.or(() -> now).ifPresent(each -> at = Optional.of(each.backup()));
    focus(next);
  }

  /// Another backup moves the others down; whoever was at one of them stays there.
  private void follow(List<Backup> all) {
    boolean here = Focus.isIn(list);
    show();
    if (here && model.looked().get().isEmpty()) {
      focus(at.filter(all::contains).map(each -> "#backup-" + place(each)).orElse("#backup-now"));
    }
  }

  private void focus(String id) {
    Optional.ofNullable(lookup(id)).ifPresent(Node::requestFocus);
  }

  private Node about() {
    var path = Texts.wrapped(model.folder().toString(), "path");
    path.setId("backups-folder");
    var now = new ActButton("backup-now", "Back up now", model::make);
    var about =
        new VBox(
            Texts.wrapped(
                "Your history is copied whenever Connote closes and something in it has changed."
                    + " The ten newest copies are kept, the last of each of seven days, and the"
                    + " last of each of four weeks.",
                "quiet"),
            path,
            acts(now));
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

  private Told line(Backup backup) {
    String when = model.when(backup);
    var look = new ActButton("backup-" + place(backup), "Preview", () -> model.look(backup));
    look.setAccessibleText("Preview the backup of " + when);
    return new Told(when, List.of(Texts.wrapped(BackupsModel.size(backup), "check-why")), look);
  }

  private Node preview(Looked looked) {
    var content = Texts.wrapped(BackupsModel.content(looked.preview()), "backup-content");
    content.setId("backup-content");
    var meaning = Texts.wrapped(BackupsModel.meaning(looked.preview()), "quiet");
    meaning.setId("backup-meaning");
    var restore = new ActButton("backup-restore", "Go back to this backup", model::restore);
    var away = new ActButton("backup-away", "Keep the history as it is", model::putAway);
    var preview =
        new VBox(
            Texts.wrapped(model.when(looked.backup()), "check-name"),
            content,
            meaning,
            acts(restore, away));
    preview.setId("backup-preview");
    preview.getStyleClass().add("settings-inset");
    return preview;
  }

  private int place(Backup backup) {
    return model.all().get().indexOf(backup) + 1;
  }
}
