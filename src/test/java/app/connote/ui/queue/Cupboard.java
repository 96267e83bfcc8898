package app.connote.ui.queue;

import app.connote.batch.Columns;
import app.connote.batch.ColumnsFile;
import app.connote.batch.Header;
import app.connote.batch.Queue;
import app.connote.batch.QueueFile;
import app.connote.batch.Row;
import app.connote.batch.Table;
import app.connote.batch.TableException;
import app.connote.batch.Tables;
import app.connote.note.Relationship;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tables, columns and a queue in memory, which can be told to fail.
final class Cupboard implements Tables, ColumnsFile, QueueFile {
  static final Header HEADER = new Header(List.of("First name", "Event", "Shoe size"));

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Columns> confirmed = new HashMap<>();
  private final List<Queue> saved = new ArrayList<>();
  private final Map<Path, Queue> exported = new HashMap<>();
  private Optional<Queue> kept = Optional.empty();
  private int place;
  private boolean broken;

  /// The table has one more row, of `cells`.
  Cupboard with(String... cells) {
    rows.add(new Row.Filled(rows.size() + 2, List.of(cells)));
    return this;
  }

  /// The table has one more row, which is blank.
  Cupboard withBlank() {
    rows.add(new Row.Blank(rows.size() + 2));
    return this;
  }

  /// Whether a file can be read or written from now on.
  void breakDown(boolean now) {
    broken = now;
  }

  /// Every queue that was ever saved.
  List<Queue> saved() {
    return saved;
  }

  /// What was exported to `file`.
  Optional<Queue> exported(Path file) {
    return Optional.ofNullable(exported.get(file));
  }

  @Override
  public Table open(Path file) {
    check();
    return new Shelf(rows.iterator());
  }

  @Override
  public void export(Queue queue, Path file) {
    check();
    exported.put(file, queue);
  }

  @Override
  public Queue read(Path file) {
    return exported(file).orElseThrow();
  }

  @Override
  public Optional<Columns> recall(Header header, Relationship relationship) {
    return Optional.ofNullable(confirmed.get(relationship.id()));
  }

  @Override
  public void remember(Columns columns, Relationship relationship) {
    confirmed.put(relationship.id(), columns);
  }

  @Override
  public Optional<Queue> load() {
    check();
    return kept;
  }

  @Override
  public void save(Queue queue) {
    check();
    saved.add(queue);
    kept = Optional.of(queue);
  }

  @Override
  public int loadPlace() {
    return place;
  }

  @Override
  public void savePlace(int place) {
    this.place = place;
  }

  @Override
  public void clear() {
    kept = Optional.empty();
    place = 0;
  }

  private void check() {
    if (broken) {
      throw new TableException("The disk is full: make room.");
    }
  }

  private record Shelf(Iterator<Row> rows) implements Table {
    @Override
    public Header header() {
      return HEADER;
    }

    @Override
    public List<String> notices() {
      return List.of("It is read as Windows-1252.");
    }

    @Override
    public double share() {
      return 0.5;
    }

    @Override
    public void close() {}
  }
}
