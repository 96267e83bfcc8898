package app.connote.ui.history;

import app.connote.compose.Catalog;
import app.connote.history.Agenda;
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
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Every note ever copied or half-written: finding one, and looking at it and at others to the same
/// person. What is done to notes is done by its [Acts].
public final class HistoryModel {
  /// The most notes listed at once; a narrower search finds older ones.
  static final int LIMIT = 100;

  private final History history;
  private final Background background;
  private final Background.Latest searching;
  private final Background.Latest looking;
  private final Catalog catalog;
  private final Supplier<Agenda> agenda;
  private final Acts acts;
  private final Places places = new Places();

  private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(Wanted.ALL);
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOT_YET);
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);

  /// What a search found.
  ///
  /// @param wanted what was looked for
  record Found(Wanted wanted, List<Entry> entries, boolean searched) {
    static final Found NOT_YET = new Found(Wanted.ALL, List.of(), false);

    /// The words that were looked for.
    String words() {
      return wanted.words();
    }

    /// Where the note called `id` stands, or -1.
    int indexOf(UUID id) {
      return entries.stream().map(entry -> entry.draft().id()).toList().indexOf(id);
    }
  }

  /// The note that is looked at.
  ///
  /// @param others the other notes to the same person, newest first
  record Shown(Optional<Entry> entry, List<Entry> others) {
    static final Shown NOTHING = new Shown(Optional.empty(), List.of());

    /// Whether this is the note called `id`.
    boolean is(UUID id) {
      return entry.filter(each -> each.draft().id().equals(id)).isPresent();
    }
  }

  /// What the screen works with.
  ///
  /// @param released told the id of a note that was changed or deleted here, so that writing which
  ///   is still going on elsewhere does not write over it
  public record Desk(
      History history,
      Background background,
      Catalog catalog,
      Clip clip,
      Consumer<UUID> released) {}

  /// A model of the history on `desk`, telling the time by `clock` and what is due by `agenda`.
  public HistoryModel(Desk desk, Clock clock, Supplier<Agenda> agenda) {
    this.history = desk.history();
    this.background = desk.background();
    this.searching = background.latest();
    this.looking = background.latest();
    this.catalog = desk.catalog();
    this.agenda = agenda;
    this.acts = new Acts(desk, clock);
    acts.done().subscribe((_, _) -> refresh());
  }

  /// What the last search found.
  ReadOnlyObjectProperty<Found> found() {
    return found.getReadOnlyProperty();
  }

  /// What is looked for.
  ReadOnlyObjectProperty<Wanted> wanted() {
    return wanted.getReadOnlyProperty();
  }

  /// The note that is looked at.
  ReadOnlyObjectProperty<Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// What can be done to notes.
  public Acts acts() {
    return acts;
  }

  /// What is due when, as of now.
  Agenda agenda() {
    return agenda.get();
  }

  /// The relationships that notes can be looked for by.
  List<Relationship> relationships() {
    return catalog.relationships();
  }

  /// Looks for notes that hold all of `words`, of the kind and in the state looked for before.
  public void search(String words) {
    want(wanted.get().withWords(words));
  }

  /// Looks for the notes that are `wanted`.
  void want(Wanted what) {
    wanted.set(what);
    lookAnew();
  }

  /// Looks again for what was looked for last, newest first.
  void lookAnew() {
    places.clear();
    refresh();
  }

  /// Looks again for what was looked for last; what was only marked since stays where it stands.
  public void refresh() {
    Wanted asked = wanted.get();
    searching.ask(
        () -> history.search(asked, LIMIT),
        drafts -> found.set(new Found(asked, entries(places.arrange(drafts)), true)),
        acts::fail);
  }

  /// Looks at `entry`, and for the other notes to the same person.
  void look(Entry entry) {
    Draft draft = entry.draft();
    List<Entry> known = shown.get().is(draft.id()) ? shown.get().others() : List.of();
    shown.set(new Shown(Optional.of(entry), known));
    looking.ask(
        () -> history.to(draft.person().id()),
        drafts -> shown.set(new Shown(Optional.of(entry), others(drafts, draft.id()))),
        acts::fail);
  }

  private List<Entry> others(List<Draft> drafts, UUID id) {
    return entries(drafts.stream().filter(each -> !each.id().equals(id)).toList());
  }

  private List<Entry> entries(List<Draft> drafts) {
    return drafts.stream().map(this::entry).toList();
  }

  private Entry entry(Draft draft) {
    return new Entry(draft, catalog.called(draft.relationship()));
  }
}
