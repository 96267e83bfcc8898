package app.connote.ui.history;

import app.connote.history.Act;
import app.connote.history.Agenda;
import app.connote.history.Draft;
import app.connote.history.Due;
import app.connote.history.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// How far a note has come, in a few words, and what should be done about that.
///
/// @param style the style class of its colours
record Chip(String text, String style) {
  /// The chip of `draft`, by `agenda`.
  static Chip of(Draft draft, Agenda agenda) {
    return agenda
        .next(draft)
        .filter(due -> due.isOn(agenda.today()))
        .flatMap(due -> of(due, agenda))
        .orElseGet(() -> new Chip(draft.state().label(), style(draft.state())));
  }

  /// Whoever has accepted is good news, whatever is left to be said to them.
  private static Optional<Chip> of(Due due, Agenda agenda) {
    return question(due.act())
        .map(
            question ->
                new Chip(
                    due.act() == Act.INVITE_AGAIN
                        ? due.note().state().label() + " · " + question
                        : since(due.note(), agenda) + " · " + question,
                    due.isTask(agenda.today()) ? "chip-overdue" : "chip"));
  }

  private static Optional<String> question(Act act) {
    return switch (act) {
      case FOLLOW_UP -> Optional.of("follow up?");
      case WITHDRAW -> Optional.of("withdraw?");
      case EXPIRE -> Optional.of("has expired");
      case INVITE_AGAIN -> Optional.of("invite again?");
      case THANK, SHARE -> Optional.empty();
    };
  }

  private static String since(Draft draft, Agenda agenda) {
    State out = draft.life().at(State.SENT).isPresent() ? State.SENT : State.COPIED;
    return draft
        .life()
        .at(out)
        .map(moment -> LocalDate.ofInstant(moment, agenda.zone()))
        .map(day -> out.label() + " " + ago(ChronoUnit.DAYS.between(day, agenda.today())))
        .orElse(draft.state().label());
  }

  private static String ago(long days) {
    return switch ((int) days) {
      case 0 -> "today";
      case 1 -> "yesterday";
      default -> days + " days ago";
    };
  }

  private static String style(State state) {
    return switch (state) {
      case ACCEPTED, FOLLOWED_UP -> "chip-done";
      case DRAFT, COPIED, SENT, NO_ANSWER, WITHDRAWN, DECLINED -> "chip";
    };
  }
}
