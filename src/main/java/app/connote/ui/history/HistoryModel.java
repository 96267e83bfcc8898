package app.connote.ui.history;

import app.connote.compose.Catalog;
import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.Wanted;
import app.connote.note.Relationship;
import app.connote.ui.kit.Background;
import app.connote.ui.kit.Clip;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Every note ever copied or half-written: finding one, copying it again, deleting it and taking
/// that back.
public final class HistoryModel {
  /// The most notes listed at once; a narrower search finds older ones.
  static final int LIMIT = 100;

  private final History history;
  private final Background background;
  private final Background.Latest searching;
  private final Catalog catalog;
  private final Clip clip;
  private final Consumer<UUID> released;
  private final Clock clock;

  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOT_YET);
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
  private String words = "";

  /// What a search found.
  ///
  /// @param words what was searched for
  record Found(String words, List<Entry> entries, boolean searched) {
    static final Found NOT_YET = new Found("", List.of(), false);

    /// Where the note called `id` stands, or -1.
    int indexOf(UUID id) {
      return entries.stream().map(entry -> entry.draft().id()).toList().indexOf(id);
    }
  }

  /// What there is to say after an act, and the note that can be brought back, if one was deleted.
  record Said(String text, Optional<Draft> deleted) {
    static final Said NOTHING = new Said("", Optional.empty());
  }

  /// What the screen works with.
  ///
  /// @param released told the id of a note that was copied or deleted here, so that writing which
  ///   is still going on elsewhere does not write over it
  public record Desk(
      History history,
      Background background,
      Catalog catalog,
      Clip clip,
      Consumer<UUID> released) {}

  /// A model of the history on `desk`, telling the time by `clock`.
  public HistoryModel(Desk desk, Clock clock) {
    this.history = desk.history();
    this.background = desk.background();
    this.searching = background.latest();
    this.catalog = desk.catalog();
    this.clip = desk.clip();
    this.released = desk.released();
    this.clock = clock;
  }

  /// What the last search found.
  ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /// What there is to say after the last act.
  ReadOnlyObjectProperty<Said> said() {
    return said.getReadOnlyProperty();
  }

  /// The clock that tells what "today" is.
  Clock clock() {
    return clock;
  }

  /// Looks for notes that hold all of `words`.
  public void search(String words) {
    this.words = words;
    refresh();
  }

  /// Looks again for what was looked for last.
  public void refresh() {
    String asked = words;
    searching.ask(
        () -> history.search(Wanted.words(asked), LIMIT),
        drafts -> found.set(new Found(asked, drafts.stream().map(this::entry).toList(), true)),
        this::fail);
  }

  /// Copies `draft` again, which makes it the newest.
  public void copy(Draft draft) {
    if (draft.text().isBlank()) {
      return;
    }
    Draft copied = draft.copied(clock.instant());
    released.accept(draft.id());
    change(
        () -> history.save(copied),
        () -> {
          clip.put(draft.text());
          say("Copied. Now paste it into LinkedIn’s “Add a note”.");
        });
  }

  /// Deletes `draft`; [#undo] brings it back.
  public void delete(Draft draft) {
    released.accept(draft.id());
    change(
        () -> history.delete(draft.id()),
        () -> {
          String whose = draft.name().isEmpty() ? "the note" : "the note to " + draft.name();
          said.set(new Said("Deleted " + whose + ".", Optional.of(draft)));
        });
  }

  /// Brings back the note deleted last.
  public void undo() {
    said.get()
        .deleted()
        .ifPresent(draft -> change(() -> history.save(draft), () -> said.set(Said.NOTHING)));
  }

  private void change(Runnable change, Runnable done) {
    background.ask(
        () -> {
          change.run();
          return true;
        },
        _ -> {
          done.run();
          refresh();
        },
        this::fail);
  }

  private void fail(Exception failure) {
    say(String.valueOf(failure.getMessage()));
  }

  /// Says `text`; what was deleted can still be brought back.
  private void say(String text) {
    said.set(new Said(text, said.get().deleted()));
  }

  private Entry entry(Draft draft) {
    String name =
        catalog
            .relationship(draft.relationship())
            .map(Relationship::label)
            .orElse(draft.relationship());
    return new Entry(draft, name);
  }
}
