package app.connote.ui.compose;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.Standings;
import app.connote.note.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Looks up who may be the reader of a note.
///
/// @param counts whether a note tells how its reader stands with the writer
record Acquaintances(History history, Predicate<Draft> counts) {
  /// More people of one first name than this are told apart only by more than their name.
  private static final int MOST = 50;

  /// Who may be the reader, by their `name` and their page, judging by other notes than those
  /// called `but`; those with the page first. This blocks.
  List<Match> of(String name, Optional<Profile> page, Standings standings, Set<UUID> but) {
    return history.alike(name, page, MOST).stream()
        .map(person -> match(person, standings, but))
        .filter(match -> match.standing().isPresent() || match.person().isKnown())
        .toList();
  }

  private Match match(Person person, Standings standings, Set<UUID> but) {
    List<Draft> notes =
        history.to(person.id()).stream()
            .filter(note -> counts.test(note) && !but.contains(note.id()))
            .toList();
    Facts said = notes.stream().map(Draft::facts).findFirst().orElse(Facts.NONE);
    Facts facts = person.company().isEmpty() ? said : said.with("their_company", person.company());
    String name = person.name().isEmpty() ? said.value("first_name").orElse("") : person.name();
    return new Match(person, name, facts, standings.of(person, notes));
  }
}
