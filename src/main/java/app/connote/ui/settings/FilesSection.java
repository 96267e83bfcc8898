package app.connote.ui.settings;

import app.connote.settings.PhrasesStanding;
import app.connote.ui.kit.ActButton;
import app.connote.ui.kit.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The person's own phrases, and where everything is kept.
final class FilesSection extends Section {
  private final SettingsModel model;
  private final VBox phrases = new VBox();

  FilesSection(SettingsModel model) {
    super("settings-files", "Your phrases and files");
    this.model = model;
    phrases.getStyleClass().add("settings-field");
    add(phrases, "phrases.json banned stock phrases team example path");
    add(kept(), "data folder history notes kept where path");
    model.phrases().subscribe(this::show);
  }

  private void show(Optional<PhrasesStanding> looked) {
    phrases.getChildren().setAll(Texts.styled("Phrases of your own", "field-label"));
    looked.ifPresent(now -> about(now).forEach(phrases.getChildren()::add));
  }

  private Stream<Node> about(PhrasesStanding now) {
    var path = Texts.wrapped(now.file().toString(), "path");
    path.setId("phrases-path");
    var standing = Texts.wrapped(standing(now), "quiet");
    standing.setId("phrases-standing");
    var problems = now.problems().stream().map(each -> Texts.wrapped(each, "problem"));
    return Stream.concat(
        Stream.concat(Stream.of(standing), problems), Stream.of(path, buttons(now)));
  }

  private static String standing(PhrasesStanding now) {
    if (!now.exists()) {
      return "A team’s banned phrases go into a file of your own. There is none yet.";
    }
    return "Your file adds "
        + counted(now.added())
        + " and switches "
        + counted(now.muted())
        + " off. It counts as soon as you come back from changing it.";
  }

  private static String counted(int phrases) {
    return phrases == 1 ? "1 phrase" : phrases + " phrases";
  }

  private Node buttons(PhrasesStanding now) {
    var example = new ActButton("phrases-example", "Write an example file", model::writeExample);
    example.setVisible(!now.exists());
    example.setManaged(!now.exists());
    return acts(copy("phrases-copy", now.file()), example);
  }

  private Node kept() {
    var path = Texts.wrapped(model.folder().toString(), "path");
    path.setId("data-folder");
    var kept =
        new VBox(
            Texts.styled("Where your notes and settings are kept", "field-label"),
            path,
            acts(copy("folder-copy", model.folder())));
    kept.getStyleClass().add("settings-field");
    return kept;
  }

  private Button copy(String id, Path path) {
    var copy = new ActButton(id, "Copy path", () -> model.copy(path));
    copy.setAccessibleText("Copy the path " + path);
    return copy;
  }
}
