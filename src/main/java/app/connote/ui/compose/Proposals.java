package app.connote.ui.compose;

import app.connote.compose.Candidate;
import app.connote.compose.Composer;
import app.connote.compose.Suggestions;
import app.connote.note.Note;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What could be said: a page of suggestions for what the person has said so far.
final class Proposals {
  /// How many suggestions a page holds.
  static final int COUNT = 5;

  private Composer composer;
  private final ReadOnlyObjectWrapper<Suggestions> suggestions;
  private int page;
  private Optional<String> liked = Optional.empty();

  Proposals(Composer composer, Writing writing) {
    this.composer = composer;
    this.suggestions = new ReadOnlyObjectWrapper<>(suggest(writing));
  }

  /// The page at hand, or what is missing before there can be one.
  ReadOnlyObjectProperty<Suggestions> suggestions() {
    return suggestions.getReadOnlyProperty();
  }

  /// The suggestions at hand; none while facts are missing.
  List<Candidate> candidates() {
    return suggestions.get() instanceof Suggestions.Ready ready ? ready.notes() : List.of();
  }

  /// The index of the suggestion that reads as `note` does word for word, or -1.
  int indexOf(Note note) {
    List<Candidate> notes = candidates();
    return IntStream.range(0, notes.size())
        .filter(index -> notes.get(index).note().equals(note))
        .findFirst()
        .orElse(-1);
  }

  /// The number of the page at hand, from 1.
  int set() {
    return page + 1;
  }

  /// Whether there are suggestions besides those at hand.
  boolean hasOthers() {
    return page > 0 || hasMore();
  }

  /// Suggests with `other` from now on, beginning with the first page for `writing`.
  void use(Composer other, Writing writing) {
    composer = other;
    consider(writing);
  }

  /// The ids of the facts that no suggestion can say, each with the characters by which it is too
  /// long.
  SortedMap<String, Integer> leftOut() {
    return suggestions.get() instanceof Suggestions.Ready ready ? ready.leftOut() : new TreeMap<>();
  }

  /// Suggests the first page for `writing`.
  void consider(Writing writing) {
    page = 0;
    suggestions.set(suggest(writing));
  }

  /// Suggests the next page for `writing`, and the first one again after the last.
  void turn(Writing writing) {
    page = hasMore() ? page + 1 : 0;
    suggestions.set(suggest(writing));
  }

  /// Prefers the wording of `template` from now on.
  void like(String template) {
    liked = Optional.of(template);
  }

  /// Prefers none from now on.
  void likeNone() {
    liked = Optional.empty();
  }

  /// The suggestion made from the template preferred, or else the best.
  Optional<Candidate> best() {
    return candidates().stream()
        .filter(each -> liked.filter(each.template()::equals).isPresent())
        .findFirst()
        .or(() -> candidates().stream().findFirst());
  }

  private boolean hasMore() {
    return suggestions.get() instanceof Suggestions.Ready ready && ready.more();
  }

  private Suggestions suggest(Writing writing) {
    return composer.suggest(
        writing.relationship(), writing.asked(), writing.account(), COUNT, page);
  }
}
