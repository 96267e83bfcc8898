package app.connote.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Works out what is due when, about one note or many. The rules are told in `docs/followups.md`.
///
/// @param messages the ids of the relationships whose notes go with no invitation; nothing is ever
///   due about those
/// @param today the day it is
/// @param zone where the writer is, which decides on what day a step was taken
public record Agenda(Periods periods, Set<String> messages, LocalDate today, ZoneId zone) {
  private static final Comparator<Due> ORDER =
      Comparator.comparing(Due::from).thenComparing(Due::act);

  public Agenda {
    messages = Set.copyOf(messages);
  }

  /// All that is or will be due about `note` unless something becomes of it, in the order of the
  /// days, at most one thing a day.
  public List<Due> of(Draft note) {
    return messages.contains(note.relationship()) || isConnected(note)
        ? List.of()
        : Course.of(note.life(), zone).dues(note, periods);
  }

  /// What counts now about `note`: the last of what is due already, or the first of what will be;
  /// nothing where it is too late for what was due.
  public Optional<Due> next(Draft note) {
    List<Due> all = of(note);
    return all.reversed().stream()
        .filter(due -> due.isOn(today))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .filter(due -> !due.hasFaded(today) && !isKnown(due));
  }

  /// What counts now about `notes`, in the order of the days. Whoever was written to more than once
  /// counts with the note that went out last.
  public List<Due> next(Collection<Draft> notes) {
    var latest = new LinkedHashMap<UUID, Draft>();
    invitations(notes).forEach(note -> latest.merge(note.person().id(), note, Agenda::later));
    return latest.values().stream().flatMap(note -> next(note).stream()).sorted(ORDER).toList();
  }

  /// Whoever expects no answer any more need not be told that an invitation has expired.
  private static boolean isKnown(Due due) {
    return due.act() == Act.EXPIRE && due.note().state() == State.NO_ANSWER;
  }

  private Stream<Draft> invitations(Collection<Draft> notes) {
    return notes.stream()
        .filter(note -> note.state() != State.DRAFT)
        .filter(note -> !messages.contains(note.relationship()));
  }

  private static Draft later(Draft one, Draft other) {
    return out(other).isAfter(out(one)) ? other : one;
  }

  private static Instant out(Draft note) {
    return note.life().at(State.SENT).or(() -> note.life().at(State.COPIED)).orElse(note.begun());
  }

  /// Whoever is a connection already need not be waited for, whatever the note says.
  private static boolean isConnected(Draft note) {
    return note.person().connected().isPresent() && note.life().at(State.ACCEPTED).isEmpty();
  }
}
