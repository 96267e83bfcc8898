package app.connote.ui.settings;

import app.connote.ui.kit.Empty;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Look;
import app.connote.ui.kit.Reveal;
import app.connote.ui.kit.SaidBar;
import app.connote.ui.kit.Screen;
import app.connote.ui.kit.Shortcut;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.TopBar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The screen on which everything is chosen: a filter, the parts by name, and the parts themselves.
public final class SettingsView extends BorderPane implements Screen {
  /// What the navigation calls it.
  public static final String TITLE = "Settings";

  private static final double NARROW_IN_EM = 46;
  private static final double HEAD_IN_EM = 4;

  private final SettingsModel model;
  private final BackupsModel backups;
  private final KeptModel kept;
  private final TextField filter = new TextField();
  private final List<Section> sections;
  private final Contents contents;
  private final ScrollPane page;
  private final Empty nothing;
  private final SaidBar said = new SaidBar("settings-notice");

  /// The screen of `model`, of the `backups`, and of what is kept by `kept`.
  public SettingsView(SettingsModel model, BackupsModel backups, KeptModel kept) {
    this.model = model;
    this.backups = backups;
    this.kept = kept;
    this.sections =
        List.of(
            new LookSection(model),
            new AboutSection(model),
            new ProofreadingSection(model),
            new FollowUpsSection(model),
            new DismissedSection(model.note()),
            new FilesSection(model),
            new ChecksSection(model),
            new BackupsSection(backups),
            new KeptSection(kept));
    this.contents = new Contents(sections, this::go);
    this.nothing =
        new Empty(
            "No setting matches", "Try fewer letters, or another word.", "Show all", this::showAll);
    nothing.managedProperty().bind(nothing.visibleProperty());
    this.page = page();
    setId("settings");
    getStyleClass().add("settings-view");
    setTop(top());
    setCenter(page);
    setLeft(contents);
    page.vvalueProperty().subscribe(_ -> mark());
    setBottom(said);
    model.said().subscribe(this::say);
    filter.textProperty().subscribe(this::find);
    // A backup made, or gone back to, changes what is kept.
    backups.all().subscribe((_, _) -> kept.lookAgain());
    contents.mark(sections.getFirst());
  }

  @Override
  public String title() {
    return TITLE;
  }

  @Override
  public KeyCombination key(int number) {
    return Keys.SETTINGS;
  }

  @Override
  public Node content() {
    return this;
  }

  @Override
  public void focus() {
    model.lookAtPhrases();
    backups.refresh();
    kept.look();
    filter.requestFocus();
  }

  @Override
  public List<Shortcut> keys() {
    var keys = new ArrayList<Shortcut>();
    keys.add(Shortcut.of(Keys.FIND, "Find a setting", filter::requestFocus));
    keys.addAll(contents.keys());
    if (model.said().get().undo().isPresent()) {
      keys.add(Shortcut.of(Keys.UNDO, "Undo the last change", model::undo));
    }
    return keys;
  }

  /// Leaves the parts’ names out where `em`, the size of text, leaves no room for them.
  @Override
  public void fit(double width, double em) {
    contents.setVisible(width >= NARROW_IN_EM * em);
    Look.tighten(this, width, em);
  }

  private void go(Section section) {
    filter.clear();
    page.layout();
    section.enter();
    Reveal.top(page, section);
    contents.mark(section);
  }

  /// Marks the part at the upper edge.
  private void mark() {
    double edge = page.localToScene(0, HEAD_IN_EM * filter.getFont().getSize()).getY();
    sections.stream()
        .filter(Section::isVisible)
        .filter(each -> each.localToScene(each.getLayoutBounds()).getMaxY() > edge)
        .findFirst()
        .ifPresent(contents::mark);
  }

  private TopBar top() {
    filter.setId("settings-filter");
    filter.setPromptText("Find a setting or a check");
    Texts.name(filter, "Find a setting or a check");
    filter.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            filter.clear();
          }
        });
    var top = new TopBar(title(), filter, List.of());
    top.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    return top;
  }

  private ScrollPane page() {
    var column =
        new VBox(Stream.concat(sections.stream(), Stream.of(nothing)).toArray(Node[]::new));
    column.getStyleClass().add("column");
    column.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    HBox.setHgrow(column, Priority.ALWAYS);
    var page = new ScrollPane(new HBox(column));
    page.setFitToWidth(true);
    page.setFocusTraversable(false);
    return page;
  }

  /// The arrows go down and up the page, as Tab does.
  private void step(KeyEvent key) {
    if (key.getTarget() instanceof Node node) {
      if (key.getCode() == KeyCode.DOWN) {
        node.requestFocusTraversal(TraversalDirection.NEXT);
        key.consume();
      } else if (key.getCode() == KeyCode.UP) {
        node.requestFocusTraversal(TraversalDirection.PREVIOUS);
        key.consume();
      }
    }
  }

  private void find(String text) {
    // Every part has to look, so no stopping at the first that finds something.
    long found = sections.stream().filter(section -> section.find(text)).count();
    nothing.setVisible(found == 0);
    mark();
  }

  private void showAll() {
    filter.clear();
    filter.requestFocus();
  }

  private void say(SettingsModel.Said what) {
    var undo = new KeyedButton("Undo", Keys.UNDO, model::undo);
    undo.setId("settings-undo");
    said.say(what.text(), what.undo().isPresent() ? List.of(undo) : List.of());
  }
}
