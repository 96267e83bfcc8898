package app.connote.ui.templates;

import app.connote.compose.Catalog;
import app.connote.compose.Packs;
import app.connote.compose.TemplateShelf;
import app.connote.history.History;
import app.connote.lint.Linter;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// All templates: the list and the one at hand, which is edited, saved and shared by a model each.
public final class TemplatesModel {
  private final Desk desk;
  private final Catalog builtIn;
  private final Keeping keeping;
  private final Choosing choosing;
  private final Bench bench;
  private final Acts acts;
  private final Editing editing;
  private final Saving saving;
  private final Sharing sharing;
  private final Background.Latest counting;

  /// What the screen works with.
  ///
  /// @param shelf keeps the person's own templates
  /// @param packs reads and writes those that are passed on
  /// @param storage does what reads and writes files
  /// @param checking does what takes time
  /// @param typed what is typed into Compose
  public record Desk(
      TemplateShelf shelf,
      Packs packs,
      History history,
      Background storage,
      Background checking,
      Clock clock,
      ObservableValue<Facts> typed) {}

  /// A model of `builtIn` and what the person made of it, which was `kept`, on `desk`; notes are
  /// checked by `linter`.
  public TemplatesModel(
      Catalog builtIn, TemplateShelf.Standing kept, ObservableValue<Linter> linter, Desk desk) {
    this.desk = desk;
    this.builtIn = builtIn;
    this.keeping = new Keeping(builtIn, kept.own(), desk.shelf(), desk.storage(), this::fail);
    this.choosing = new Choosing(new Listing(builtIn), keeping);
    this.bench = new Bench(linter, desk.typed());
    this.acts = new Acts(choosing);
    this.editing = new Editing(choosing, bench, acts);
    var check = new FullCheck(linter, desk.checking(), System::nanoTime);
    this.saving = new Saving(choosing, bench, check, acts);
    this.sharing =
        new Sharing(builtIn, keeping::own, new Sharing.Files(desk.packs(), desk.storage()), acts);
    this.counting = desk.storage().latest();
    choosing.shown().subscribe(this::lay);
    acts.say(String.join("\n", kept.problems()));
  }

  /// The relationships and all templates that are in use, as they change.
  public ReadOnlyObjectProperty<Catalog> catalog() {
    return keeping.catalog();
  }

  /// What the list shows.
  ReadOnlyObjectProperty<Shown> shown() {
    return choosing.shown();
  }

  /// What there is to say after the last act.
  ReadOnlyObjectProperty<Said> said() {
    return acts.said();
  }

  /// Where the template at hand is worked on.
  Bench bench() {
    return bench;
  }

  /// Writing templates.
  Editing editing() {
    return editing;
  }

  /// Checking and saving the template at hand.
  Saving saving() {
    return saving;
  }

  /// Looks at the pack in `file`, of which nothing is taken in yet.
  public void look(Path file) {
    sharing.look(file);
  }

  /// Taking in packs, and passing on one's own templates.
  Sharing sharing() {
    return sharing;
  }

  /// Every relationship a template can be for.
  List<Relationship> relationships() {
    return builtIn.relationships();
  }

  /// The clock that tells what "today" is.
  Clock clock() {
    return desk.clock();
  }

  /// Lists the templates anew, with how often each was used by now.
  void refresh() {
    choosing.list();
    counting.ask(() -> desk.history().uses(), choosing::know, this::fail);
  }

  /// Lists the templates that fit `words`.
  void find(String words) {
    choosing.find(words);
  }

  /// Takes the template called `id` in hand.
  void choose(String id) {
    if (choosing.choose(id)) {
      acts.say(Said.NOTHING);
    }
  }

  /// Takes the last act back, where that is offered.
  void undo() {
    acts.undo();
  }

  private void lay(Shown now) {
    now.chosen()
        .ifPresentOrElse(each -> bench.take(each.text(), each.relationship()), bench::clear);
  }

  private void fail(Exception failure) {
    acts.fail(failure);
  }
}
