package app.connote.ui;

import static java.util.Comparator.naturalOrder;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.HistoryException;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.history.Step;
import app.connote.history.TemplateUse;
import app.connote.history.Wanted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// A history in memory that remembers what it was asked to do and can be told to fail.
public final class MemoryHistory implements History {
  /// What a broken history says.
  public static final String TROUBLE = "The disk is full: make room.";

  private final Map<UUID, Draft> kept = new LinkedHashMap<>();
  private final Map<UUID, Person> people = new LinkedHashMap<>();
  private final List<Draft> saved = new ArrayList<>();
  private final List<String> searched = new ArrayList<>();
  private boolean broken;

  /// What is kept now, in the order in which it was first saved.
  public List<Draft> kept() {
    return List.copyOf(kept.values());
  }

  /// Everything that was ever saved, in that order.
  public List<Draft> saved() {
    return saved;
  }

  /// The words of every search.
  public List<String> searched() {
    return searched;
  }

  /// Every call fails from now on.
  public void breakDown() {
    broken = true;
  }

  @Override
  public void save(Draft draft) {
    check();
    saved.add(draft);
    kept.put(draft.id(), draft);
  }

  @Override
  public void replace(UUID earlier, Draft draft) {
    save(draft);
    if (kept.containsKey(earlier) && !kept.get(earlier).state().isOut()) {
      kept.remove(earlier);
    }
  }

  @Override
  public void save(Person person) {
    check();
    people.put(person.id(), person);
    kept.replaceAll(
        (_, draft) -> draft.person().id().equals(person.id()) ? draft.to(person) : draft);
  }

  @Override
  public Optional<Draft> revise(UUID id, UnaryOperator<Draft> revision) {
    check();
    Optional<Draft> before = Optional.ofNullable(kept.get(id));
    before.map(revision).filter(after -> !before.equals(Optional.of(after))).ifPresent(this::save);
    return before;
  }

  @Override
  public Optional<Draft> delete(UUID id) {
    check();
    return Optional.ofNullable(kept.remove(id));
  }

  @Override
  public void forget(UUID person) {
    check();
    people.remove(person);
    kept.values().removeIf(draft -> draft.person().id().equals(person));
  }

  @Override
  public int forgetBefore(Instant moment, Instant open) {
    int old = countBefore(moment, open);
    kept.values().removeIf(draft -> isOld(draft, moment, open));
    return old;
  }

  @Override
  public int countBefore(Instant moment, Instant open) {
    check();
    return (int) kept.values().stream().filter(draft -> isOld(draft, moment, open)).count();
  }

  private static boolean isOld(Draft draft, Instant moment, Instant open) {
    return draft.changed().isBefore(moment)
        && (draft.state() != State.SENT || draft.life().since().isBefore(open));
  }

  @Override
  public List<Draft> search(Wanted wanted, int limit) {
    check();
    searched.add(wanted.words());
    return newest(limit, draft -> isWanted(draft, wanted));
  }

  private static boolean isWanted(Draft draft, Wanted wanted) {
    return draft.text().contains(wanted.words())
        && wanted.relationship().stream().allMatch(draft.relationship()::equals)
        && wanted.state().stream().allMatch(state -> state == draft.state());
  }

  @Override
  public List<Draft> copied(int limit) {
    check();
    return newest(limit, draft -> draft.state() != State.DRAFT);
  }

  @Override
  public List<Draft> in(Set<State> states, int limit) {
    check();
    return newest(limit, draft -> states.contains(draft.state()));
  }

  @Override
  public List<Draft> to(UUID person) {
    check();
    return newest(Integer.MAX_VALUE, draft -> draft.person().id().equals(person));
  }

  @Override
  public List<Person> alike(String name, Optional<Profile> profile, int limit) {
    check();
    String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    var all = new LinkedHashMap<>(people);
    kept.values().forEach(draft -> all.putIfAbsent(draft.person().id(), draft.person()));
    return all.values().stream()
        .filter(
            person ->
                person
                        .profile()
                        .filter(page -> profile.filter(page::equals).isPresent())
                        .isPresent()
                    || (!first.isEmpty() && called(person).startsWith(first)))
        .limit(limit)
        .toList();
  }

  private String called(Person person) {
    return kept.values().stream()
        .filter(draft -> draft.person().id().equals(person.id()))
        .map(Draft::name)
        .findFirst()
        .orElse(person.name())
        .toLowerCase(Locale.ROOT);
  }

  @Override
  public int invited(Instant from, Instant until, Set<String> messages) {
    check();
    return (int)
        kept.values().stream()
            .filter(draft -> !messages.contains(draft.relationship()))
            .filter(draft -> spent(draft).filter(at -> !at.isBefore(from)).isPresent())
            .filter(draft -> spent(draft).filter(at -> at.isBefore(until)).isPresent())
            .map(draft -> draft.person().id())
            .distinct()
            .count();
  }

  private static Optional<Instant> spent(Draft draft) {
    return draft
        .life()
        .at(State.SENT)
        .or(() -> draft.life().at(State.COPIED))
        .or(() -> draft.life().steps().stream().map(Step::at).findFirst());
  }

  private List<Draft> newest(int limit, Predicate<Draft> wanted) {
    return kept.values().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Draft::changed).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<TemplateUse> uses() {
    check();
    return kept.values().stream()
        .filter(draft -> draft.state() != State.DRAFT && !draft.template().isEmpty())
        .collect(Collectors.groupingBy(Draft::template))
        .entrySet()
        .stream()
        .map(
            each ->
                new TemplateUse(
                    each.getKey(),
                    each.getValue().size(),
                    each.getValue().stream().map(Draft::changed).max(naturalOrder()).orElseThrow()))
        .toList();
  }

  @Override
  public Standing standing() {
    return new Standing.Kept();
  }

  @Override
  public void close() {}

  private void check() {
    if (broken) {
      throw new HistoryException(TROUBLE, new IllegalStateException());
    }
  }
}
