package app.connote.store;

import app.connote.batch.Columns;
import app.connote.batch.ColumnsFile;
import app.connote.batch.Header;
import app.connote.batch.TableException;
import app.connote.note.Relationship;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/// What the columns of tables hold, as the person has confirmed it, in the file `columns.json`. A
/// file that cannot be read is begun afresh, for it only spares a few clicks.
public final class JsonColumns implements ColumnsFile {
  /// How many tables are remembered: those confirmed last.
  private static final int MOST = 50;

  private final DataFolder folder;

  /// What is remembered in `folder`, which need not exist yet.
  public JsonColumns(DataFolder folder) {
    this.folder = folder;
  }

  /// One table's columns as the file has them.
  record Remembered(String relationship, List<String> header, SortedMap<String, Integer> fields) {
    boolean isAbout(Header other, Relationship wanted) {
      return relationship.equals(wanted.id()) && header.equals(other.names());
    }
  }

  @Override
  public Optional<Columns> recall(Header header, Relationship relationship) {
    return remembered().stream()
        .filter(each -> each.isAbout(header, relationship))
        .findFirst()
        .flatMap(each -> columns(header, relationship, each.fields()));
  }

  /// A later version may ask for other fields, or the file may have been changed by hand.
  private static Optional<Columns> columns(
      Header header, Relationship relationship, SortedMap<String, Integer> fields) {
    var known = new TreeMap<>(fields);
    known.keySet().removeIf(field -> relationship.field(field).isEmpty());
    try {
      return Optional.of(new Columns(header, known));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public void remember(Columns columns, Relationship relationship) {
    var all = new ArrayList<Remembered>();
    all.add(new Remembered(relationship.id(), columns.header().names(), columns.places()));
    remembered().stream()
        .filter(each -> !each.isAbout(columns.header(), relationship))
        .limit(MOST - 1)
        .forEach(all::add);
    try {
      folder.create();
      PrivateFiles.replace(file(), StrictJson.write(all).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new TableException(
          "What the columns hold could not be remembered: check that the disk has room.", e);
    }
  }

  private List<Remembered> remembered() {
    try {
      String json = Files.readString(file(), StandardCharsets.UTF_8);
      return StrictJson.readList(json, Remembered.class);
    } catch (IOException | JacksonException _) {
      // Nothing is lost but a convenience.
      return List.of();
    }
  }

  private Path file() {
    return folder.file("columns.json");
  }
}
