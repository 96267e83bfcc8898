package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Notes of the history that say word for word what went with an invitation. Of many a note only
/// the first name of its reader is known; such a note tells who they are.
final class TextLinks {
  private final Roster roster;
  private final Map<String, List<Draft>> notes;
  private final Map<String, List<Invitation>> sent;

  /// Between those of `invitations` that went with a note and `notes`.
  TextLinks(List<Invitation> invitations, Collection<Draft> notes, Roster roster) {
    this.roster = roster;
    this.notes = new HashMap<>();
    notes.forEach(note -> wordings(note).forEach(text -> saying(text).add(note)));
    this.sent =
        invitations.stream()
            .filter(Invitation::isNote)
            .collect(Collectors.groupingBy(Invitation::plainMessage));
  }

  private List<Draft> saying(String text) {
    return notes.computeIfAbsent(text, _ -> new ArrayList<>());
  }

  /// What `note` says and what it said before: after an import has put what was sent in place of
  /// what was copied, no other note alone says what was copied.
  private static Set<String> wordings(Draft note) {
    return Stream.concat(Stream.of(note.text()), note.life().versions().stream().map(Version::text))
        .map(PlainText::of)
        .collect(Collectors.toSet());
  }

  /// The texts that are looked for in the history.
  static Set<String> texts(List<Invitation> invitations) {
    return invitations.stream()
        .filter(Invitation::isNote)
        .map(Invitation::plainMessage)
        .collect(Collectors.toSet());
  }

  /// The note that belongs to each invitation, where one note and one invitation alone say the same
  /// and nothing speaks against it. `roster` learns who their readers are.
  Map<Invitation, Draft> links() {
    var links = new HashMap<Invitation, Draft>();
    sent.forEach(
        (text, invitations) -> {
          List<Draft> same = notes.getOrDefault(text, List.of());
          if (same.size() == 1
              && invitations.size() == 1
              && PlainText.of(same.getFirst().text()).equals(text)) {
            link(invitations.getFirst(), same.getFirst(), links);
          }
        });
    return links;
  }

  private void link(Invitation invitation, Draft note, Map<Invitation, Draft> links) {
    Party party = invitation.other();
    Person reader = roster.with(note.person().id()).orElse(note.person());
    if (mayBe(party, reader, note)) {
      links.put(invitation, note);
      if (party.profile().flatMap(roster::with).isEmpty()) {
        roster.learn(told(party, reader));
      }
    }
  }

  private static boolean mayBe(Party party, Person reader, Draft note) {
    String name = FullName.folded(party.name());
    String first = FullName.folded(note.facts().value("first_name").orElse(""));
    return (reader.profile().isEmpty() || reader.profile().equals(party.profile()))
        && (reader.name().isEmpty() || FullName.folded(reader.name()).equals(name))
        && name.startsWith(first);
  }

  private static Person told(Party party, Person reader) {
    Optional<String> known = Optional.of(reader.name()).filter(name -> !name.isEmpty());
    return reader.named(known.orElse(party.name())).with(party.profile().or(reader::profile));
  }
}
