package app.connote.ui.history;

import app.connote.history.Act;
import app.connote.history.Agenda;
import app.connote.history.Draft;
import app.connote.history.Due;
import app.connote.history.Life;
import app.connote.history.Step;
import app.connote.ui.kit.DayPopup;
import app.connote.ui.kit.Keys;
import app.connote.ui.kit.Texts;
import app.connote.ui.kit.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What happened to a note, step by step, and what is due next.
final class LifeView extends VBox {
  private final Draft draft;
  private final HistoryModel model;
  private final VBox steps = new VBox();
  private final DayPopup calendar;

  LifeView(Draft draft, HistoryModel model) {
    this.draft = draft;
    this.model = model;
    this.calendar = new DayPopup(day -> model.acts().date(draft, day));
    Life life = draft.life();
    steps.getStyleClass().add("steps");
    add("Drafted", life.begun());
    life.steps().forEach(this::add);
    dues().ifPresent(steps.getChildren()::add);
    getStyleClass().add("happened");
    getChildren().setAll(Texts.heading("What happened"), steps);
  }

  /// Opens the calendar of the last step, where `key` asks for it.
  void steer(KeyEvent key) {
    if (Keys.PICK_DAY.match(key) && !draft.life().steps().isEmpty()) {
      pick();
      key.consume();
    }
  }

  private void add(Step step) {
    FlowPane row = add(step.state().label(), step.at());
    if (step.equals(draft.life().steps().getLast())) {
      row.getChildren().add(dateButton());
    }
  }

  private FlowPane add(String name, Instant moment) {
    String said = When.said(moment, model.acts().clock().instant(), ZoneId.systemDefault());
    var row = new FlowPane(Texts.styled(name, "step"), Texts.quiet(said));
    row.getStyleClass().add("step-row");
    row.setAlignment(Pos.CENTER_LEFT);
    steps.getChildren().add(row);
    return row;
  }

  private Button dateButton() {
    var icon = new Region();
    icon.getStyleClass().add("calendar-icon");
    var button = new Button("Change the date", icon);
    button.setId("change-date");
    button.getStyleClass().add("small");
    button.setAccessibleHelp(Keys.PICK_DAY.getDisplayText());
    button.setTooltip(new Tooltip("Change the date  " + Keys.PICK_DAY.getDisplayText()));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> pick());
    return button;
  }

  private void pick() {
    ZoneId zone = model.agenda().zone();
    LocalDate first = LocalDate.ofInstant(draft.life().back().since(), zone);
    LocalDate at = LocalDate.ofInstant(draft.life().since(), zone);
    double em = getChildren().getFirst() instanceof Label label ? label.getFont().getSize() : 14;
    calendar.showBelow(steps, em, first, at, model.agenda().today());
  }

  private Optional<Label> dues() {
    Agenda agenda = model.agenda();
    String text =
        agenda.of(draft).stream()
            .filter(due -> counts(due, agenda))
            .limit(2)
            .map(due -> said(due, agenda))
            .collect(Collectors.joining(" · "));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Texts.wrapped(
                text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1),
                "quiet"));
  }

  /// What is past and was followed by something else is no longer to be done.
  private boolean counts(Due due, Agenda agenda) {
    return agenda.next(draft).filter(next -> !due.from().isBefore(next.from())).isPresent();
  }

  private static String said(Due due, Agenda agenda) {
    String day = When.day(due.from(), agenda.today());
    return verb(due.act()) + (due.isOn(agenda.today()) ? " since " : " from ") + day;
  }

  private static String verb(Act act) {
    return switch (act) {
      case FOLLOW_UP -> "follow up";
      case WITHDRAW -> "withdraw";
      case EXPIRE -> "expires by itself";
      case INVITE_AGAIN -> "may be invited again";
      case THANK -> "say thank you";
      case SHARE -> "share something";
    };
  }
}
