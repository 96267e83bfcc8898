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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// The day on which each reader of the history was invited last, as far as is known.
  Map<UUID, LocalDate> invited() {
    return notes.values().stream()
        .filter(note -> note.state() != State.DRAFT && isInvitation(note))
        .collect(
            Collectors.toMap(
                note -> note.person().id(),
                note -> terms.day(since(note)),
                (one, other) -> one.isAfter(other) ? one : other));
  }

  /// That these were `sent`, each of them a note of the history or else one that is added. What is
  /// certain is decided first, so that no doubtful match takes the note of a certain one; that is
  /// also why the same export says the same once more.
  void know(Collection<Sending> sent) {
    var open = new LinkedHashMap<UUID, Sending>();
    sent.forEach(each -> open.putIfAbsent(Ids.of(each.invitation()), each));
    Stream.<Function<Sending, Optional<Draft>>>of(
            this::addedBefore,
            this::sameThen,
            this::same,
            Sending::note,
            this::sentThen,
            this::copiedFor)
        .forEach(evidence -> open.values().removeIf(each -> isFound(each, evidence)));
    open.values().forEach(each -> claim(added(each)));
  }

  private boolean isFound(Sending sent, Function<Sending, Optional<Draft>> evidence) {
    Optional<Draft> found = evidence.apply(sent).filter(note -> !claimed.contains(note.id()));
    found.ifPresent(note -> claim(sent(note, sent)));
    return found.isPresent();
  }

  private void claim(Draft note) {
    claimed.add(note.id());
    put(note);
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
    return readers.getOrDefault(person.id(), List.of()).stream().map(notes::get).toList();
  }

  private List<Draft> unclaimed(Sending sent) {
    return of(sent.to()).stream().filter(note -> !claimed.contains(note.id())).toList();
  }

  private Optional<Draft> addedBefore(Sending sent) {
    return Optional.ofNullable(notes.get(Ids.of(sent.invitation())));
  }

  /// The note that says the same and was sent at that time.
  private Optional<Draft> sameThen(Sending sent) {
    return saying(sent).filter(note -> isThen(note, sent)).findFirst();
  }

  /// The note that says the same: of several one that is out already, the first.
  private Optional<Draft> same(Sending sent) {
    return saying(sent)
        .min(
            Comparator.comparing((Draft note) -> !note.state().isOut())
                .thenComparing(Fates::since));
  }

  private Stream<Draft> saying(Sending sent) {
    String text = sent.invitation().plainMessage();
    return unclaimed(sent).stream()
        .filter(note -> PlainText.of(note.text()).equals(text))
        .filter(note -> sent.invitation().isNote() || note.state().isOut());
  }

  private boolean isThen(Draft note, Sending sent) {
    Instant moment = terms.instant(sent.invitation().sentAt());
    return note.state().isOut()
        && Duration.between(since(note), moment).abs().compareTo(SLACK) <= 0;
  }

  /// When `note` left the writer's hands, as far as that is known.
  private static Instant since(Draft note) {
    Optional<Instant> out =
        note.life().steps().stream().filter(step -> step.state().isOut()).map(Step::at).findFirst();
    return note.life().at(State.SENT).or(() -> out).orElse(note.life().since());
  }

  /// The note that was sent at that time, whatever it says: nobody is invited twice in a day.
  private Optional<Draft> sentThen(Sending sent) {
    return unclaimed(sent).stream()
        .filter(note -> isInvitation(note) && isThen(note, sent))
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
        of(person).stream().filter(note -> isInvitation(note) && wasThere(note, day)).toList();
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
