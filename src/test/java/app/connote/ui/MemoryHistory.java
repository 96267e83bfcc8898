package app.connote.ui;

import static java.util.Comparator.naturalOrder;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.HistoryException;
import app.connote.history.State;
import app.connote.history.TemplateUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A history in memory that remembers what it was asked to do and can be told to fail.
public final class MemoryHistory implements History {
  /// What a broken history says.
  public static final String TROUBLE = "The disk is full: make room.";

  private final Map<UUID, Draft> kept = new LinkedHashMap<>();
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
  public void delete(UUID id) {
    check();
    kept.remove(id);
  }

  @Override
  public List<Draft> search(String words, int limit) {
    check();
    searched.add(words);
    return kept.values().stream()
        .filter(draft -> draft.text().contains(words))
        .sorted(Comparator.comparing(Draft::changed).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<Draft> copied(int limit) {
    check();
    return kept.values().stream()
        .filter(draft -> draft.state() == State.COPIED)
        .sorted(Comparator.comparing(Draft::changed).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public List<TemplateUse> uses() {
    check();
    return kept.values().stream()
        .filter(draft -> draft.state() == State.COPIED && !draft.template().isEmpty())
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
