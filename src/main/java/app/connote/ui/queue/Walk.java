package app.connote.ui.queue;

import app.connote.batch.FindingCount;
import app.connote.batch.Outcome;
import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.history.Draft;
import app.connote.lint.Finding;
import app.connote.lint.Past;
import app.connote.lint.Severity;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Going through a queue: where the writer is, what the note there says, and what the checks say
/// about it.
final class Walk {
  private final Pen pen;
  private final Keeping keeping;
  private final ObservableValue<Past> past;
  private final ObservableList<QueueEntry> entries = FXCollections.observableArrayList();
  // One for all who listen: it hears of changes only as long as somebody holds it.
  private final ObservableList<QueueEntry> seen = FXCollections.unmodifiableObservableList(entries);
  private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Queue> about = Optional.empty();

  /// Writes with `pen`; what changes is kept by `keeping`, and what was copied before is `past`.
  Walk(Pen pen, Keeping keeping, ObservableValue<Past> past) {
    this.pen = pen;
    this.keeping = keeping;
    this.past = past;
    past.subscribe((_, _) -> check());
  }

  /// The people of the queue, in order.
  ObservableList<QueueEntry> entries() {
    return seen;
  }

  /// The place of the entry at hand, from 0, or -1 where there is none.
  ReadOnlyIntegerProperty place() {
    return place.getReadOnlyProperty();
  }

  /// What the checks say about the note at hand, worst first.
  ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /// The queue as it stands. Throws `NoSuchElementException` where none was opened.
  Queue queue() {
    Queue now = about.orElseThrow();
    return new Queue(now.relationship(), now.account(), now.header(), entries);
  }

  /// Goes through `queue` from the entry at `from` on.
  void open(Queue queue, int from) {
    about = Optional.of(queue);
    place.set(-1);
    entries.setAll(queue.entries());
    go(Math.min(from, entries.size() - 1));
  }

  /// Goes to the entry at `to`; where there is none, nothing happens.
  void go(int to) {
    if (to >= 0 && to < entries.size() && to != place.get()) {
      place.set(to);
      check();
      keeping.keep(to);
    }
  }

  /// Goes `steps` on, or back where negative, as far as there are entries.
  void step(int steps) {
    go(Math.clamp(place.get() + steps, 0, entries.size() - 1));
  }

  /// Goes to the next entry with which nothing has been done, from the beginning where none comes
  /// after this one. Returns whether there was one.
  boolean advance() {
    IntPredicate open = at -> at != place.get() && entries.get(at).progress().isOpen();
    var after = IntStream.range(place.get() + 1, entries.size()).filter(open).findFirst();
    var any =
        after.isPresent() ? after : IntStream.range(0, entries.size()).filter(open).findFirst();
    any.ifPresent(this::go);
    return any.isPresent();
  }

  /// The entry at hand, if there is one.
  Optional<QueueEntry> entry() {
    return place.get() < 0 ? Optional.empty() : Optional.of(entries.get(place.get()));
  }

  /// Whoever is called the same and of whom the same is known is the same.
  private static boolean isTo(QueueEntry entry, Collection<Draft> notes) {
    return notes.stream()
        .anyMatch(
            note ->
                note.facts().equals(entry.facts())
                    || (!note.text().isBlank() && note.text().equals(text(entry))));
  }

  /// What `entry` says; empty where it has no note.
  static String text(QueueEntry entry) {
    return switch (entry.outcome()) {
      case Outcome.Drafted note -> note.text();
      case Outcome.Refused _ -> "";
    };
  }

  /// The writer has changed the note at hand to `text`.
  void write(String text) {
    entry()
        .filter(entry -> !text(entry).equals(text))
        .ifPresent(
            entry -> {
              List<Finding> found = pen.check(text, context(entry), past.getValue());
              put(place.get(), entry.edited(text, FindingCount.of(found)));
              findings.set(found);
            });
  }

  /// The entry at `at` is `entry` from now on.
  void put(int at, QueueEntry entry) {
    entries.set(at, entry);
    keeping.keep(queue());
  }

  /// Takes everybody out to whom one of `notes` went. Returns whether there was anybody.
  boolean forget(Collection<Draft> notes) {
    var left = entries.stream().filter(entry -> !isTo(entry, notes)).toList();
    if (left.size() == entries.size()) {
      return false;
    }
    int at =
        (int)
            entries.stream()
                .limit(Math.max(0, place.get()))
                .filter(entry -> !isTo(entry, notes))
                .count();
    open(queue().of(left), at);
    keeping.keep(queue());
    keeping.keep(Math.max(0, place.get()));
    return true;
  }

  /// How many findings hold the note at hand back.
  int errors() {
    return (int) findings.get().stream().filter(each -> each.severity() == Severity.ERROR).count();
  }

  /// The entry at hand with another wording, if there is another.
  Optional<QueueEntry> reworded() {
    return entry()
        .flatMap(
            entry ->
                pen.another(queue(), entry.facts(), text(entry), past.getValue())
                    .map(
                        note ->
                            entry.with(
                                entry.facts(),
                                new Outcome.Drafted(
                                    note.note().text(),
                                    note.template(),
                                    FindingCount.of(note.findings())))));
  }

  /// The most characters that the notes of this queue may have.
  int characters() {
    return entry().map(this::context).map(Context::characters).orElse(1);
  }

  /// Has the note at hand checked again.
  void check() {
    findings.set(
        entry()
            .filter(entry -> !text(entry).isBlank())
            .map(entry -> pen.check(text(entry), context(entry), past(entry)))
            .orElse(List.of()));
  }

  /// What has been dealt with is not held against itself.
  private Past past(QueueEntry entry) {
    return entry.progress().isOpen() ? past.getValue() : Past.NONE;
  }

  private Context context(QueueEntry entry) {
    Queue now = about.orElseThrow();
    return pen.catalog()
        .get()
        .relationship(now.relationship())
        .map(known -> Context.of(known, now.account(), entry.facts()))
        .orElseGet(() -> Context.of(Audience.FIRST_CONTACT, now.account()));
  }

  /// How many characters `text` has.
  static int length(String text) {
    return new Note(text).characters();
  }
}
