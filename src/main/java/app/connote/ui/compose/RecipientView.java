package app.connote.ui.compose;

import app.connote.note.Standing;
import app.connote.ui.kit.OneLineField;
import app.connote.ui.kit.Texts;
import app.connote.value.Pasted;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where the address of the reader's profile is typed, and what is known about them by it.
final class RecipientView extends VBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Recipient recipient;
  private final TextField input = new OneLineField(Pasted::line);
  private final Label said = Texts.wrapped("", "quiet");
  private final FlowPane answers;

  RecipientView(Recipient recipient) {
    this.recipient = recipient;
    getStyleClass().add("fact");
    setId("recipient");
    input.setId("profile-address");
    input.setPromptText("linkedin.com/in/…");
    input.setAccessibleHelp("Optional. By it Connote knows whom you have invited before.");
    input.textProperty().subscribe((_, now) -> recipient.type(now));
    input.focusedProperty().subscribe((_, here) -> settle(here));
    input.setOnAction(_ -> recipient.settle());
    said.setId("recipient-said");
    answers =
        new FlowPane(
            button("same-person", "Same person", recipient::same),
            button("another-person", "Somebody else", recipient::other));
    answers.getStyleClass().add("answers");
    getChildren().setAll(heading(), input, said, answers);
    recipient.address().subscribe(this::show);
    recipient.meeting().subscribe(_ -> say());
    input.focusedProperty().subscribe(_ -> say());
  }

  private void settle(boolean here) {
    if (!here) {
      recipient.settle();
    }
  }

  private void show(String address) {
    if (!input.getText().equals(address)) {
      input.setText(address);
    }
  }

  private void say() {
    Meeting meeting = recipient.meeting().get();
    String text =
        switch (meeting) {
          case Meeting.Unknown() ->
              input.isFocused() ? "By it Connote knows whom you have invited before." : "";
          case Meeting.NoAddress() ->
              input.isFocused()
                  ? ""
                  : "This is not the address of a profile: copy it from the person’s page, as in"
                      + " linkedin.com/in/name.";
          case Meeting.Asked(Match match) -> "Is this " + described(match) + "?";
          case Meeting.Known(Match match) -> "You know " + described(match) + ".";
        };
    said.setText(text);
    show(said, !text.isEmpty());
    show(answers, meeting instanceof Meeting.Asked);
  }

  private static String described(Match match) {
    String name = match.name().isEmpty() ? "this person" : match.name();
    String company = match.company().isEmpty() ? "" : " of " + match.company();
    return name + company + match.standing().map(RecipientView::described).orElse("");
  }

  private static String described(Standing standing) {
    return switch (standing) {
      case Standing.Copied(LocalDate since, LocalDate _) ->
          ", for whom you copied a note on " + DAY.format(since);
      case Standing.Pending(LocalDate since, LocalDate _) ->
          ", whom you invited on " + DAY.format(since);
      case Standing.Connected(LocalDate since) ->
          ", a connection of yours since " + DAY.format(since);
      case Standing.Withdrawn(LocalDate since, LocalDate _) ->
          ", whose invitation you withdrew on " + DAY.format(since);
    };
  }

  private HBox heading() {
    var label = Texts.styled("Profile address", "field-label");
    label.setLabelFor(input);
    label.setMinWidth(USE_PREF_SIZE);
    var heading = new HBox(label, Texts.quiet("optional"));
    heading.getStyleClass().add("fact-heading");
    return heading;
  }

  private static Button button(String id, String text, Runnable act) {
    var button = new Button(text);
    button.setId(id);
    button.setOnAction(_ -> act.run());
    return button;
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }
}
