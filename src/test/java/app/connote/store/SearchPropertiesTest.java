package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.history.Wanted;
import app.connote.note.Account;
import app.connote.note.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Whatever is saved, changed and deleted in whatever order, a search finds what going through
/// every note would find.
class SearchPropertiesTest {
  private static final List<String> WORDS =
      List.of("connect", "connecting", "con", "devconf", "dev", "acme", "sent", "met");
  private static final List<String> RELATIONSHIPS = List.of("met-at-event", "classmate", "");
  private static final List<State> STATES =
      List.of(State.DRAFT, State.SENT, State.NO_ANSWER, State.ACCEPTED);

  @Property(tries = 15)
  void aSearchFindsWhatGoingThroughAllWouldFind(@ForAll long seed) throws IOException {
    Path folder = Files.createTempDirectory("connote-search");
    try (var history = SqliteHistory.open(new DataFolder(folder))) {
      var desk = new Desk(new Random(seed), history);
      for (int act = 0; act < 25; act++) {
        desk.act();
      }
      desk.compare();
    } finally {
      delete(folder);
    }
  }

  /// A history and what should be in it.
  private static final class Desk {
    private final Random random;
    private final History history;
    private final Map<UUID, Draft> drafts = new LinkedHashMap<>();

    Desk(Random random, History history) {
      this.random = random;
      this.history = history;
    }

    void act() {
      switch (random.nextInt(6)) {
        case 0 -> some().ifPresent(this::delete);
        case 1 -> some().map(draft -> said(draft.id(), draft.person())).ifPresent(this::save);
        case 2 ->
            some()
                .map(draft -> draft.become(any(STATES.subList(1, 4)), moment()))
                .ifPresent(this::save);
        case 3 -> some().ifPresent(draft -> know(draft.person()));
        default -> save(said(UUID.randomUUID(), someone()));
      }
    }

    void compare() {
      for (String words : List.of("", "con", "connecti", "dev con", "sent")) {
        for (String relationship : RELATIONSHIPS) {
          for (State state : STATES) {
            Wanted wanted = Wanted.words(words);
            compare(wanted);
            compare(wanted.withRelationship(Optional.of(relationship)));
            compare(wanted.withState(Optional.of(state)));
            compare(
                wanted.withRelationship(Optional.of(relationship)).withState(Optional.of(state)));
          }
        }
      }
      var some = EnumSet.of(State.SENT, State.NO_ANSWER);
      assertThat(history.in(some, 100))
          .containsExactlyInAnyOrderElementsOf(kept(draft -> some.contains(draft.state())));
    }

    private void compare(Wanted wanted) {
      List<Draft> all = kept(draft -> isWanted(draft, wanted));
      List<Draft> found = history.search(wanted, 100);
      assertThat(found).containsExactlyInAnyOrderElementsOf(all);
      assertThat(found).isSortedAccordingTo(Comparator.comparing(Draft::changed).reversed());
      assertThat(history.search(wanted, 2)).isEqualTo(found.stream().limit(2).toList());
    }

    private List<Draft> kept(Predicate<Draft> wanted) {
      return drafts.values().stream().filter(wanted).toList();
    }

    private void save(Draft draft) {
      history.save(draft);
      drafts.put(draft.id(), draft);
    }

    private void delete(Draft draft) {
      history.delete(draft.id());
      drafts.remove(draft.id());
    }

    private void know(Person person) {
      var known =
          new Person(person.id(), any(WORDS), Optional.empty(), any(WORDS), "", Optional.empty());
      history.save(known);
      drafts.replaceAll(
          (_, draft) -> draft.person().id().equals(person.id()) ? draft.to(known) : draft);
    }

    private Person someone() {
      return random.nextBoolean()
          ? Person.unknown()
          : some().map(Draft::person).orElseGet(Person::unknown);
    }

    private Draft said(UUID id, Person person) {
      Instant begun = moment();
      return new Draft(
              id,
              any(RELATIONSHIPS),
              Account.FREE,
              new Facts(Map.of("event", any(WORDS))),
              any(WORDS) + " " + any(WORDS),
              "",
              any(STATES),
              begun,
              begun)
          .to(person);
    }

    /// One of so few moments that many notes share one.
    private Instant moment() {
      return Drafts.BEGUN.plusMillis(random.nextInt(5));
    }

    private Optional<Draft> some() {
      return drafts.isEmpty() ? Optional.empty() : Optional.of(any(List.copyOf(drafts.values())));
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }

  private static boolean isWanted(Draft draft, Wanted wanted) {
    String said =
        String.join(
            " ",
            draft.text(),
            draft.relationship().replace('-', ' '),
            String.join(" ", draft.facts().values().values()),
            draft.person().name(),
            draft.person().company());
    return Stream.of(wanted.words().split(" "))
            .allMatch(word -> Stream.of(said.split(" ")).anyMatch(begun -> begun.startsWith(word)))
        && wanted.relationship().stream().allMatch(draft.relationship()::equals)
        && wanted.state().stream().allMatch(state -> state == draft.state());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
