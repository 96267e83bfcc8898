package app.connote.ui.queue;

import app.connote.batch.Columns;
import app.connote.batch.ColumnsFile;
import app.connote.batch.Tables;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.ui.kit.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Finding out which column of a file holds which fact: guessed or remembered first, then as the
/// writer says.
final class Matching {
  private final Tables tables;
  private final ColumnsFile known;
  private final Background.Latest reading;
  private final Consumer<Exception> trouble;
  private final ReadOnlyObjectWrapper<Optional<Plan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Reads `tables`, and knows columns that were confirmed before from `known`, in `background`;
  /// `trouble` is told what goes wrong.
  Matching(Tables tables, ColumnsFile known, Background background, Consumer<Exception> trouble) {
    this.tables = tables;
    this.known = known;
    this.reading = background.latest();
    this.trouble = trouble;
  }

  /// How the file chosen is to be drafted from, once there is one.
  ReadOnlyObjectProperty<Optional<Plan>> plan() {
    return plan.getReadOnlyProperty();
  }

  /// Begins with the table in `file`, whose people are known by `relationship` until the writer
  /// says otherwise; `then` runs when it has been read.
  void begin(Path file, Relationship relationship, Runnable then) {
    reading.ask(
        () -> plan(Sheet.read(tables, file), relationship),
        now -> {
          plan.set(Optional.of(now));
          then.run();
        },
        trouble);
  }

  /// The people of the file are known by `relationship`.
  void relate(Relationship relationship) {
    plan.get()
        .filter(now -> !now.relationship().equals(relationship))
        .ifPresent(now -> relate(now.sheet(), relationship));
  }

  private void relate(Sheet sheet, Relationship relationship) {
    reading.ask(() -> plan(sheet, relationship), then -> plan.set(Optional.of(then)), trouble);
  }

  /// `field` stands in the column at `place`, or in none.
  void assign(Field field, OptionalInt place) {
    change(now -> now.with(field, place));
  }

  /// `field` is `value` for everybody of whom the file does not say another.
  void everybody(Field field, String value) {
    change(now -> now.with(field, value));
  }

  private void change(UnaryOperator<Plan> change) {
    plan.set(plan.get().map(change));
  }

  private Plan plan(Sheet sheet, Relationship relationship) {
    Optional<Columns> columns = known.recall(sheet.header(), relationship);
    return new Plan(
        sheet,
        relationship,
        columns.orElseGet(() -> Columns.guess(sheet.header(), relationship)),
        Facts.NONE,
        columns.isPresent());
  }
}
