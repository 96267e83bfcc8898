package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.Life;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.history.Step;
import app.connote.history.Version;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Finds out what became of notes.
final class Fates {
  private static final Duration SLACK = Duration.ofDays(Terms.SLACK);

  private final Terms terms;
  private final Map<UUID, Draft> before = new HashMap<>();
  private final Map<UUID, Draft> notes = new LinkedHashMap<>();
  private final Map<UUID, List<UUID>> readers = new HashMap<>();
  private final List<Unsure> unsure = new ArrayList<>();

  /// What became of `known`, the notes of the history that matter.
  Fates(Collection<Draft> known, Terms terms) {
    this.terms = terms;
    for (Draft note : known) {
      before.put(note.id(), note);
      put(note);
    }
  }

  private void put(Draft note) {
    notes.put(note.id(), note);
    List<UUID> own = readers.computeIfAbsent(note.person().id(), _ -> new ArrayList<>());
    if (!own.contains(note.id())) {
      own.add(note.id());
    }
  }

  /// The day on which each reader of the history was invited last, as far as is known.
  Map<UUID, LocalDate> invited() {
    return notes.values().stream()
        .filter(note -> note.state() != State.DRAFT && terms.isInvitation(note))
        .collect(
            Collectors.toMap(
                note -> note.person().id(),
                note -> terms.day(since(note)),
                (one, other) -> one.isAfter(other) ? one : other));
  }

  /// That these were `sent`, each of them a note of the history or else one that is added.
  void know(Collection<Sending> sent) {
    Map<Sending, Optional<Draft>> matches = new Matches(notes.values(), terms).of(sent);
    matches.forEach(
        (each, note) -> put(note.map(known -> sent(known, each)).orElseGet(() -> added(each))));
  }

  /// That `people` have become connections; the `inviters` among them asked for it themselves.
  void know(Collection<Person> people, Set<UUID> inviters) {
    for (Person person : people) {
      person.connected().ifPresent(day -> connected(person, day, inviters));
    }
  }

  /// What has changed.
  List<NoteChange> changes() {
    return notes.values().stream()
        .map(note -> new NoteChange(Optional.ofNullable(before.get(note.id())), note))
        .filter(NoteChange::isOne)
        .toList();
  }

  /// What is left open.
  List<Unsure> unsure() {
    return unsure;
  }

  private List<Draft> of(Person person) {
    return readers.getOrDefault(person.id(), List.of()).stream()
        .map(notes::get)
        .filter(note -> note.person().id().equals(person.id()))
        .toList();
  }

  /// When `note` left the writer's hands, as far as that is known.
  static Instant since(Draft note) {
    Optional<Instant> out =
        note.life().steps().stream().filter(step -> step.state().isOut()).map(Step::at).findFirst();
    return note.life().at(State.SENT).or(() -> out).orElse(note.life().since());
  }

  private Draft sent(Draft note, Sending sent) {
    Draft theirs = note.person().id().equals(sent.to().id()) ? note : note.to(sent.to());
    if (note.state().isOut()) {
      return theirs;
    }
    String message = text(sent.invitation());
    boolean isSame = PlainText.of(note.text()).equals(sent.invitation().plainMessage());
    Life life =
        isSame ? note.life() : note.life().after(new Version(note.text(), note.life().since()));
    return lived(
        saying(isSame ? note.text() : message, theirs),
        sent(life, terms.instant(sent.invitation().sentAt())));
  }

  /// A note that was copied once more since had been copied before it was sent.
  private static Life sent(Life life, Instant moment) {
    boolean isCopiedSince =
        life.state() == State.COPIED && moment.plus(SLACK).isBefore(life.since());
    Life before = isCopiedSince ? life.back().become(State.COPIED, moment) : life;
    return before.become(State.SENT, moment);
  }

  private Draft added(Sending sent) {
    Invitation invitation = sent.invitation();
    String text = text(invitation);
    Instant moment = terms.instant(invitation.sentAt());
    return new Draft(
        Ids.of(invitation),
        sent.to(),
        Terms.IMPORTED,
        text.length() > Account.FREE.characters() ? Account.PREMIUM : Account.FREE,
        Facts.NONE,
        text,
        "",
        Life.begun(moment).become(State.SENT, moment),
        moment,
        List.of());
  }

  /// Only one invitation can be open at a time: the last that was open on `day` was accepted,
  /// unless another is known to have been.
  private void connected(Person person, LocalDate day, Set<UUID> inviters) {
    List<Draft> invitations =
        of(person).stream()
            .filter(note -> terms.isInvitation(note) && wasThere(note, day))
            .toList();
    Optional<Draft> last =
        invitations.stream()
            .filter(note -> isOpen(note.life()))
            .max(Comparator.comparing(Fates::since));
    if (last.isPresent()) {
      last.filter(note -> !isAnotherAccepted(note)).ifPresent(note -> accepted(note, day));
    } else if (!inviters.contains(person.id())) {
      ask(person, invitations);
    }
  }

  /// Whether `note` had left the writer's hands by `day`, as far as is known.
  private boolean wasThere(Draft note, LocalDate day) {
    return !day.plusDays(Terms.SLACK).isBefore(terms.day(since(note)));
  }

  private boolean isAnotherAccepted(Draft note) {
    return of(note.person()).stream()
        .flatMap(other -> other.life().at(State.ACCEPTED).stream())
        .anyMatch(accepted -> !accepted.isBefore(since(note)));
  }

  private void accepted(Draft note, LocalDate day) {
    put(lived(note, note.life().become(State.ACCEPTED, terms.instant(day))));
  }

  /// Asks about every note that was only copied, where nothing that was sent tells of the answer.
  private void ask(Person person, List<Draft> invitations) {
    boolean isTold = invitations.stream().anyMatch(note -> note.state() == State.ACCEPTED);
    invitations.stream()
        .filter(note -> note.state() == State.COPIED && !isTold)
        .map(
            note ->
                new Unsure(
                    note.to(person).name(),
                    "You copied a note for them and they have become a connection since; mark it as"
                        + " accepted if you sent it."))
        .forEach(unsure::add);
  }

  /// Whether nothing has answered the invitation so far, whatever messages followed it.
  private static boolean isOpen(Life life) {
    return switch (life.state()) {
      case SENT -> true;
      case NO_ANSWER, FOLLOWED_UP -> life.takes(State.ACCEPTED);
      case DRAFT, COPIED, ACCEPTED, WITHDRAWN, DECLINED -> false;
    };
  }

  private static String text(Invitation invitation) {
    return invitation.message().replace("\r\n", "\n").replace('\r', '\n').strip();
  }

  /// `note` with what became of it; it stands where that puts it among the others.
  private static Draft lived(Draft note, Life life) {
    Instant since = life.since();
    return note.living(life, since.isAfter(note.changed()) ? since : note.changed());
  }

  private static Draft saying(String text, Draft note) {
    return new Draft(
        note.id(),
        note.person(),
        note.relationship(),
        note.account(),
        note.facts(),
        text,
        note.template(),
        note.life(),
        note.changed(),
        note.dismissed());
  }
}
