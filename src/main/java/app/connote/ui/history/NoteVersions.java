package app.connote.ui.history;

import app.connote.history.Draft;
import app.connote.history.Version;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.When;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What a note says, and what it said before.
final class NoteVersions extends VBox {
  private final Entry entry;
  private final Acts acts;
  private final Runnable turned;
  private final List<Version> versions;
  private final Label head = Texts.quiet("");
  private final Label text = Texts.wrapped("", "note-text");
  private final Button earlier = button("version-earlier", "‹", "Earlier version", Keys.EARLIER);
  private final Button later = button("version-later", "›", "Later version", Keys.LATER);
  private int at;

  /// The versions of `entry`; `turned` is told when another one is shown.
  NoteVersions(Entry entry, Acts acts, Runnable turned) {
    this.entry = entry;
    this.acts = acts;
    this.turned = turned;
    this.versions = entry.draft().life().versions();
    this.at = versions.size();
    getStyleClass().add("versions");
    head.setId("version");
    head.setWrapText(true);
    earlier.setOnAction(_ -> turn(-1));
    later.setOnAction(_ -> turn(1));
    getChildren().setAll(head(), new VBox(text));
    getChildren().getLast().getStyleClass().add("note-box");
    show();
  }

  /// The earlier version that is shown, unless it is the present one.
  Optional<Version> shown() {
    return at < versions.size() ? Optional.of(versions.get(at)) : Optional.empty();
  }

  /// Shows the version before or after, where `key` asks for it and there is one.
  void steer(KeyEvent key) {
    if (Keys.EARLIER.match(key)) {
      turn(-1);
      key.consume();
    } else if (Keys.LATER.match(key)) {
      turn(1);
      key.consume();
    }
  }

  private FlowPane head() {
    var row = new FlowPane(head);
    if (!versions.isEmpty()) {
      row.getChildren().add(new HBox(earlier, later));
      row.getChildren().getLast().getStyleClass().add("version-turn");
    }
    row.getStyleClass().add("version-head");
    row.setRowValignment(javafx.geometry.VPos.CENTER);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void turn(int by) {
    at = Math.clamp(at + by, 0, versions.size());
    show();
    turned.run();
  }

  private void show() {
    head.setText(shown().map(this::said).orElseGet(this::now));
    text.setText(shown().map(Version::text).orElseGet(this::present));
    earlier.setDisable(at == 0);
    later.setDisable(at == versions.size());
  }

  private String present() {
    Draft draft = entry.draft();
    if (!draft.text().isBlank()) {
      return draft.text();
    }
    return draft.state().isOut() ? entry.preview() + "." : "No note yet. " + entry.preview();
  }

  private String said(Version version) {
    return "Copied " + when(version.copied()) + number();
  }

  private String now() {
    return entry.state() + " " + when(entry.draft().life().since()) + number();
  }

  private String number() {
    return versions.isEmpty() ? "" : " · version " + (at + 1) + " of " + (versions.size() + 1);
  }

  private String when(java.time.Instant moment) {
    return When.said(moment, acts.clock().instant(), ZoneId.systemDefault());
  }

  private static Button button(String id, String sign, String name, KeyCombination key) {
    var button = new Button(sign);
    button.setId(id);
    button.getStyleClass().add("turn");
    button.setAccessibleText(name);
    button.setAccessibleHelp(key.getDisplayText());
    button.setTooltip(new javafx.scene.control.Tooltip(name + "  " + key.getDisplayText()));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
