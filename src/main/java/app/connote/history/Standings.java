package app.connote.history;

import app.connote.note.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Tells how people stand with the writer, from what became of the notes to them.
///
/// @param periods how long the writer waits for what
/// @param zone in which days begin and end
public record Standings(Periods periods, ZoneId zone) {
  /// How `person` stands, to whom the invitations `notes` were written; none where nothing keeps
  /// the writer from inviting them. A connection stays one whatever happened to later invitations.
  public Optional<Standing> of(Person person, List<Draft> notes) {
    return connected(person, notes)
        .<Standing>map(Standing.Connected::new)
        .or(
            () ->
                notes.stream()
                    .map(Draft::life)
                    .max(Comparator.comparing(Life::since))
                    .flatMap(this::standing));
  }

  private Optional<LocalDate> connected(Person person, List<Draft> notes) {
    return person
        .connected()
        .or(
            () ->
                notes.stream()
                    .flatMap(note -> note.life().at(State.ACCEPTED).stream())
                    .map(this::day)
                    .min(Comparator.naturalOrder()));
  }

  private Optional<Standing> standing(Life life) {
    return switch (life.state()) {
      case DRAFT, ACCEPTED, DECLINED -> Optional.empty();
      case COPIED -> {
        LocalDate since = day(life.since());
        yield Optional.of(new Standing.Copied(since, lapse(since)));
      }
      case SENT -> Optional.of(pending(life));
      case NO_ANSWER, FOLLOWED_UP ->
          life.back().state().isOut() ? standing(life.back()) : Optional.of(pending(life));
      case WITHDRAWN -> {
        LocalDate since = day(life.since());
        yield Optional.of(new Standing.Withdrawn(since, since.plusDays(periods.inviteAgain())));
      }
    };
  }

  private Standing pending(Life life) {
    LocalDate since = sent(life);
    return new Standing.Pending(since, lapse(since));
  }

  private LocalDate lapse(LocalDate out) {
    return out.plusMonths(periods.expire());
  }

  /// When an open invitation went out: a step may be missing that the writer never marked.
  private LocalDate sent(Life life) {
    return day(life.at(State.SENT).or(() -> life.at(State.COPIED)).orElse(life.since()));
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }
}
