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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds out what became of notes.
final class Fates {
  private static final Duration SLACK = Duration.ofDays(Terms.SLACK);

  private final Terms terms;
  private final Map<UUID, Draft> before = new HashMap<>();
  private final Map<UUID, Draft> notes = new LinkedHashMap<>();
  private final Map<UUID, List<UUID>> readers = new HashMap<>();
  private final Set<UUID> claimed = new HashSet<>();
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

  /// That a note was `sent`: one of the history, or else one that is added.
  void know(Sending sent) {
    Optional<Draft> found = same(sent).or(() -> sentThen(sent)).or(() -> copiedFor(sent));
    Draft note = found.map(known -> sent(known, sent)).orElseGet(() -> added(sent));
    claimed.add(note.id());
    put(note);
  }

  /// That `people` have become connections; the `inviters` among them asked for it themselves.
  void know(Collection<Person> people, Set<UUID> inviters) {
    for (Person person : people) {
      person
          .connected()
          .ifPresent(day -> of(person).forEach(note -> connected(note, day, person, inviters)));
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
    return readers.getOrDefault(person.id(), List.of()).stream().map(notes::get).toList();
  }

  private List<Draft> unclaimed(Sending sent) {
    return of(sent.to()).stream().filter(note -> !claimed.contains(note.id())).toList();
  }

  /// The note that says the same: of several one that is out already, the first.
  private Optional<Draft> same(Sending sent) {
    String text = sent.invitation().plainMessage();
    return unclaimed(sent).stream()
        .filter(note -> PlainText.of(note.text()).equals(text))
        .filter(note -> sent.invitation().isNote() || note.state().isOut())
        .min(
            Comparator.comparing((Draft note) -> !note.state().isOut()).thenComparing(Fates::since))
        .or(() -> Optional.ofNullable(notes.get(Ids.of(sent.invitation()))))
        .or(sent::note)
        .filter(note -> !claimed.contains(note.id()));
  }

  /// When `note` left the writer's hands, as far as that is known.
  private static Instant since(Draft note) {
    Optional<Instant> out =
        note.life().steps().stream().filter(step -> step.state().isOut()).map(Step::at).findFirst();
    return note.life().at(State.SENT).or(() -> out).orElse(note.life().since());
  }

  /// The note that was sent at that time, whatever it says: nobody is invited twice in a day.
  private Optional<Draft> sentThen(Sending sent) {
    Instant moment = terms.instant(sent.invitation().sentAt());
    return unclaimed(sent).stream()
        .filter(note -> note.state().isOut() && isInvitation(note))
        .filter(note -> Duration.between(since(note), moment).abs().compareTo(SLACK) <= 0)
        .findFirst();
  }

  /// The only note that was copied for them before, and written on in LinkedIn's box.
  private Optional<Draft> copiedFor(Sending sent) {
    if (!sent.invitation().isNote()) {
      return Optional.empty();
    }
    Instant latest = terms.instant(sent.invitation().sentAt()).plus(SLACK);
    List<Draft> copied =
        unclaimed(sent).stream()
            .filter(note -> note.state() == State.COPIED && isInvitation(note))
            .filter(note -> note.life().since().isBefore(latest))
            .toList();
    return copied.size() == 1 ? Optional.of(copied.getFirst()) : Optional.empty();
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
        life.become(State.SENT, terms.instant(sent.invitation().sentAt())));
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

  private void connected(Draft note, LocalDate day, Person person, Set<UUID> inviters) {
    boolean isAfter = !day.plusDays(Terms.SLACK).isBefore(terms.day(since(note)));
    if (!isAfter || !isInvitation(note)) {
      return;
    }
    if (note.state() == State.SENT || note.state() == State.NO_ANSWER) {
      put(lived(note, note.life().become(State.ACCEPTED, terms.instant(day))));
    } else if (note.state() == State.COPIED && !inviters.contains(person.id())) {
      unsure.add(
          new Unsure(
              note.to(person).name(),
              "You copied a note for them and they have become a connection since; mark it as"
                  + " accepted if you sent it."));
    }
  }

  private boolean isInvitation(Draft note) {
    return !terms.messages().contains(note.relationship());
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
