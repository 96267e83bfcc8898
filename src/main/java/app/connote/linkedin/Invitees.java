package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Finds out which of the people that are known by now invitations were sent to, and by whom the
/// person was invited.
final class Invitees {
  private final Roster roster;
  private final List<Sending> sendings = new ArrayList<>();
  private final Set<UUID> inviters = new HashSet<>();
  private final List<Unsure> unsure = new ArrayList<>();
  private final Map<String, Set<Profile>> pages = new HashMap<>();

  /// Those in `roster`, which learns of invitees who are nowhere else.
  Invitees(Roster roster) {
    this.roster = roster;
  }

  /// Goes through `invitations`, of which `links` have a note of their own. Those with a page come
  /// first: whose name fits several people depends on who else there is.
  void find(List<Invitation> invitations, Map<Invitation, Draft> links) {
    invitations.forEach(this::note);
    invitations.stream()
        .sorted(Comparator.comparing(invitation -> invitation.other().profile().isEmpty()))
        .forEach(invitation -> find(invitation, Optional.ofNullable(links.get(invitation))));
    sendings.sort(Comparator.comparing(sending -> sending.invitation().sentAt()));
  }

  /// The invitations that were sent, in the order in which they were.
  List<Sending> sendings() {
    return sendings;
  }

  /// The ids of those who invited the person themselves.
  Set<UUID> inviters() {
    return inviters;
  }

  /// Whose name fits several people.
  List<Unsure> unsure() {
    return unsure;
  }

  private void find(Invitation invitation, Optional<Draft> link) {
    Party party = invitation.other();
    List<Person> found =
        party
            .profile()
            .flatMap(roster::with)
            .or(() -> link.flatMap(this::reader))
            .or(() -> roster.with(Ids.of(party)))
            .map(List::of)
            .orElseGet(() -> byName(party));
    if (found.size() == 1 && invitation.direction() == Invitation.Direction.INCOMING) {
      inviters.add(found.getFirst().id());
    } else if (invitation.direction() == Invitation.Direction.OUTGOING) {
      person(party, found)
          .ifPresentOrElse(
              to -> sendings.add(new Sending(invitation, to, link)), () -> doubt(invitation));
    }
  }

  private void note(Invitation invitation) {
    Party party = invitation.other();
    party
        .profile()
        .ifPresent(
            page ->
                pages
                    .computeIfAbsent(FullName.folded(party.name()), _ -> new HashSet<>())
                    .add(page));
  }

  /// Who may be meant by name alone. Where the export names several with pages of their own, nobody
  /// is guessed to be one of them.
  private List<Person> byName(Party party) {
    List<Person> alike = roster.alike(party.name(), party.profile(), 2);
    boolean isOneOfSeveral =
        party.profile().isPresent()
            && pages.getOrDefault(FullName.folded(party.name()), Set.of()).size() > 1;
    if (isOneOfSeveral && !alike.isEmpty()) {
      unsure.add(Unsure.namesake(party.name()));
      return List.of();
    }
    return alike;
  }

  private Optional<Person> reader(Draft note) {
    return roster.with(note.person().id()).filter(person -> !person.name().isEmpty());
  }

  /// Who `party` is: the one that was `found`, or somebody new. Where several were, only a page
  /// says who they are.
  private Optional<Person> person(Party party, List<Person> found) {
    if (party.profile().isEmpty() && (found.size() > 1 || party.name().isEmpty())) {
      return Optional.empty();
    }
    Person known = found.size() == 1 ? found.getFirst() : Person.unknown(Ids.of(party));
    String name = known.name().isEmpty() ? party.name() : known.name();
    Person told = known.named(name).with(known.profile().or(party::profile));
    roster.learn(told);
    return Optional.of(told);
  }

  /// An invitation without a note says nothing that would be missed.
  private void doubt(Invitation invitation) {
    if (invitation.isNote()) {
      unsure.add(
          new Unsure(
              invitation.other().name(),
              "You sent a note to someone of this name, which several people have, so it is not"
                  + " added."));
    }
  }
}
