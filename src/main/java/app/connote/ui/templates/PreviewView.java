package app.connote.ui.templates;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.ui.kit.KeyedButton;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Meter;
import app.connote.ui.kit.Options;
import app.connote.ui.kit.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How the template reads with facts filled in, one wording at a time, and how long it gets.
final class PreviewView extends VBox {
  private final Bench bench;
  private final Label note = Texts.wrapped("", "note-text");
  private final Label place = Texts.styled("", "count");
  private final Label length = Texts.wrapped("", "quiet");
  private final Meter meter = new Meter();
  private final VBox findings = new VBox();
  private final KeyedButton next;
  private final KeyedButton previous;

  PreviewView(Bench bench) {
    this.bench = bench;
    next = new KeyedButton("Next", Keys.SHOW_OTHERS, () -> bench.step(1));
    previous = new KeyedButton("Previous", Keys.SHOW_OTHERS_BACK, () -> bench.step(-1));
    next.setId("next-wording");
    previous.setId("previous-wording");
    note.setId("preview");
    place.setId("wording-number");
    length.setId("longest");
    getStyleClass().add("template-preview");
    findings.getStyleClass().add("preview-findings");
    getChildren().setAll(head(), box(), steps(), length(), findings);
  }

  /// Shows how `work` reads.
  void show(Bench.Work work) {
    Preview preview = work.preview();
    boolean limited = work.relationship().audience().isInvited();
    boolean some = !preview.notes().isEmpty();
    note.setText(some ? preview.note() : preview.absence());
    place.setText(
        some ? "Wording " + (preview.at() + 1) + " of " + preview.notes().size() : "No wording");
    next.setDisable(preview.notes().size() < 2);
    previous.setDisable(preview.notes().size() < 2);
    length.setText(some ? said(preview, limited) : "");
    meter.show(preview.longest(), Account.PREMIUM.characters());
    meter.setVisible(some && limited);
    meter.setManaged(limited);
    findings
        .getChildren()
        .setAll(
            preview.findings().stream()
                .filter(each -> each.severity() != Severity.ADVICE)
                .map(PreviewView::line)
                .toList());
  }

  private FlowPane head() {
    var options =
        new Options<Boolean>(bench.sample(), bench::sample)
            .with("preview-sample", "With examples", true)
            .with("preview-typed", "With what is typed in Compose", false);
    options.getChildren().addFirst(Texts.heading("How it reads"));
    return options;
  }

  private VBox box() {
    var box = new VBox(note);
    box.getStyleClass().add("note-box");
    return box;
  }

  private FlowPane steps() {
    place.setMinWidth(USE_PREF_SIZE);
    var steps = new FlowPane(place, previous, next);
    steps.getStyleClass().add("options");
    return steps;
  }

  private VBox length() {
    HBox.setHgrow(meter, Priority.ALWAYS);
    var gauge = new HBox(meter);
    gauge.setAlignment(Pos.CENTER_LEFT);
    var box = new VBox(gauge, length);
    box.getStyleClass().add("settings-field");
    return box;
  }

  private static String said(Preview preview, boolean limited) {
    int longest = preview.longest();
    String here =
        preview.note().length() + " characters here, " + longest + " in the longest wording";
    if (!limited) {
      return here + ". A message has no limit that matters.";
    }
    for (Account account : Account.values()) {
      if (longest <= account.characters()) {
        return here + ", which fits " + account.characters() + " (" + account.label() + ").";
      }
    }
    int most = Account.PREMIUM.characters();
    return here + ", which is " + (longest - most) + " too many for " + most + ".";
  }

  private static Label line(Finding finding) {
    Label line = Texts.wrapped(finding.name() + ": " + finding.message(), "preview-finding");
    line.getStyleClass().add(finding.severity().id());
    return line;
  }
}
