package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.State;
import java.time.Duration;
import java.time.Instant;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds out which notes of the history went with invitations.
///
/// What is certain is decided first, so that no doubtful match takes the note of a certain one.
/// That is also why the same export says the same once more: what the first import made of a note
/// is certain to the second.
final class Matches {
  private static final Duration SLACK = Duration.ofDays(Terms.SLACK);

  private final Terms terms;
  private final Map<UUID, Draft> notes = new HashMap<>();
  private final Map<UUID, List<Draft>> readers;
  private final Set<UUID> claimed = new HashSet<>();

  /// Among `known`, the notes of the history that matter.
  Matches(Collection<Draft> known, Terms terms) {
    this.terms = terms;
    known.forEach(note -> notes.put(note.id(), note));
    this.readers = known.stream().collect(Collectors.groupingBy(note -> note.person().id()));
  }

  /// What was `sent`, in that order, with the note of the history that it was, if there is one. The
  /// same line twice is one invitation.
  Map<Sending, Optional<Draft>> of(Collection<Sending> sent) {
    var lines = new LinkedHashMap<UUID, Sending>();
    sent.forEach(each -> lines.putIfAbsent(Ids.of(each.invitation()), each));
    var matches = new LinkedHashMap<Sending, Optional<Draft>>();
    lines.values().forEach(each -> matches.put(each, Optional.empty()));
    Stream.<Function<Sending, Optional<Draft>>>of(
            this::addedBefore,
            this::sameThen,
            this::same,
            Sending::note,
            this::sentThen,
            this::copiedFor)
        .forEach(
            evidence ->
                matches.replaceAll((each, note) -> note.or(() -> claim(evidence.apply(each)))));
    return matches;
  }

  private Optional<Draft> claim(Optional<Draft> found) {
    return found.filter(note -> claimed.add(note.id()));
  }

  /// The note that an earlier import has added for this very line.
  private Optional<Draft> addedBefore(Sending sent) {
    return Optional.ofNullable(notes.get(Ids.of(sent.invitation())));
  }

  /// A note that says the same and was sent at that time.
  private Optional<Draft> sameThen(Sending sent) {
    return unclaimed(sent, note -> isSame(note, sent) && isThen(note, sent)).findFirst();
  }

  /// The note that says the same: of several one that is out already, the first.
  private Optional<Draft> same(Sending sent) {
    return unclaimed(sent, note -> isSame(note, sent))
        .min(
            Comparator.comparing((Draft note) -> !note.state().isOut())
                .thenComparing(Fates::since));
  }

  /// The note that was sent at that time, whatever it says: nobody is invited twice in a day.
  private Optional<Draft> sentThen(Sending sent) {
    return unclaimed(sent, note -> terms.isInvitation(note) && isThen(note, sent)).findFirst();
  }

  /// The only note that was copied for them before, and written on in LinkedIn's box.
  private Optional<Draft> copiedFor(Sending sent) {
    Instant latest = terms.instant(sent.invitation().sentAt()).plus(SLACK);
    List<Draft> copied =
        unclaimed(sent, note -> note.state() == State.COPIED && terms.isInvitation(note))
            .filter(note -> sent.invitation().isNote() && note.life().since().isBefore(latest))
            .toList();
    return copied.size() == 1 ? Optional.of(copied.getFirst()) : Optional.empty();
  }

  private Stream<Draft> unclaimed(Sending sent, Predicate<Draft> wanted) {
    return readers.getOrDefault(sent.to().id(), List.of()).stream()
        .filter(note -> !claimed.contains(note.id()))
        .filter(wanted);
  }

  private static boolean isSame(Draft note, Sending sent) {
    Invitation invitation = sent.invitation();
    return (invitation.isNote() || note.state().isOut())
        && PlainText.of(note.text()).equals(invitation.plainMessage());
  }

  private boolean isThen(Draft note, Sending sent) {
    Instant moment = terms.instant(sent.invitation().sentAt());
    return note.state().isOut()
        && Duration.between(Fates.since(note), moment).abs().compareTo(SLACK) <= 0;
  }
}
