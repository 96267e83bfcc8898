package app.connote.store;

import app.connote.store.Leaf.Row;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Brings the rows of a damaged file into a new one whose tables are the same and empty.
final class Salvage implements Wreck.Finder, AutoCloseable {
  private final Connection into;
  private final List<Shape> shapes;
  private final Map<String, PreparedStatement> adding = new HashMap<>();

  private Salvage(Connection into) throws SQLException {
    this.into = into;
    this.shapes = Shape.in(into);
  }

  /// Brings what can be read of `pages` into `into`, all of it or, where that fails, nothing.
  static void bring(Pages pages, Connection into) throws IOException, SQLException {
    into.setAutoCommit(false);
    try (var salvage = new Salvage(into)) {
      new Wreck(pages).search(salvage);
      into.commit();
    } catch (IOException | SQLException e) {
      into.rollback();
      throw e;
    } finally {
      into.setAutoCommit(true);
    }
  }

  @Override
  public void found(Row row, Optional<String> table) throws SQLException {
    List<Shape> fitting = shapes.stream().filter(shape -> shape.fits(row)).toList();
    Optional<Shape> its =
        fitting.size() == 1
            ? Optional.of(fitting.getFirst())
            : fitting.stream().filter(shape -> table.equals(Optional.of(shape.table()))).findAny();
    if (its.isPresent()) {
      add(row, its.get());
    }
  }

  private void add(Row row, Shape shape) throws SQLException {
    PreparedStatement statement = statement(shape.adding(row.cells().size()));
    for (int at = 0; at < row.cells().size(); at++) {
      statement.setObject(at + 1, value(row, shape.columns().get(at), row.cells().get(at)));
    }
    try {
      statement.executeUpdate();
    } catch (SQLException e) {
      // What no table of ours takes is no row of ours; a disk that is full is another matter.
      if (Trouble.isOfTheDisk(e)) {
        throw e;
      }
    }
  }

  private static @Nullable Object value(Row row, Shape.Column column, Optional<Object> cell) {
    if (column.numbers()) {
      return row.number();
    }
    return cell.orElse(null);
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = adding.get(sql);
    if (known == null) {
      known = into.prepareStatement(sql);
      adding.put(sql, known);
    }
    return known;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement each : adding.values()) {
      each.close();
    }
  }
}
