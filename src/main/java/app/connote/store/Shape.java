package app.connote.store;

import app.connote.store.Leaf.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the rows of a table look like, by which they are known when nothing else says whose they
/// are.
record Shape(String table, List<Column> columns) {
  /// A column.
  ///
  /// @param numbers whether it is another name for the row's number, which is not stored with it
  /// @param type `TEXT`, `INTEGER` and so on
  /// @param optional whether it may be null
  /// @param added whether a row may lack it, because a later version added it
  record Column(String name, boolean numbers, String type, boolean optional, boolean added) {
    /// What is kept of `given`: facts that have become unreadable are left out, the note is not.
    private String value(String given) {
      return name.equals("facts") ? "iif(json_valid(%1$s), %1$s, '{}')".formatted(given) : given;
    }

    private boolean holds(Optional<Object> cell) {
      return numbers || cell.map(this::isOfType).orElse(optional);
    }

    private boolean isOfType(Object value) {
      return switch (value) {
        case Long _ -> !type.equals("TEXT") && !type.equals("BLOB");
        case Double _ -> type.equals("REAL");
        case String _ -> type.equals("TEXT");
        default -> type.equals("BLOB");
      };
    }
  }

  /// The tables of `connection` that are ordinary ones.
  static List<Shape> in(Connection connection) throws SQLException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                    + " AND wr = 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name")) {
      while (row.next()) {
        names.add(row.getString("name"));
      }
    }
    var shapes = new ArrayList<Shape>();
    for (String name : names) {
      shapes.add(new Shape(name, columns(connection, name)));
    }
    return List.copyOf(shapes);
  }

  private static List<Column> columns(Connection connection, String table) throws SQLException {
    var columns = new ArrayList<Column>();
    try (var select = connection.prepareStatement("SELECT * FROM pragma_table_info(?)")) {
      select.setString(1, table);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          String type = row.getString("type");
          columns.add(
              new Column(
                  row.getString("name"),
                  row.getInt("pk") == 1 && type.equals("INTEGER"),
                  type,
                  row.getInt("notnull") == 0,
                  row.getInt("notnull") == 0 || row.getString("dflt_value") != null));
        }
      }
    }
    return List.copyOf(columns);
  }

  /// Whether `row` can be one of this table.
  boolean fits(Row row) {
    List<Optional<Object>> cells = row.cells();
    if (cells.size() > columns.size()) {
      return false;
    }
    for (int at = 0; at < columns.size(); at++) {
      Column column = columns.get(at);
      if (at < cells.size() ? !column.holds(cells.get(at)) : !column.added()) {
        return false;
      }
    }
    return true;
  }

  /// The statement that adds a row with the first `cells` cells, where none with its number or its
  /// id is there.
  String adding(int cells) {
    var names = new ArrayList<String>();
    var values = new ArrayList<String>();
    for (int at = 0; at < cells; at++) {
      names.add(columns.get(at).name());
      values.add(columns.get(at).value("?" + (at + 1)));
    }
    return "INSERT OR IGNORE INTO \"%s\" (%s) VALUES (%s)"
        .formatted(table, String.join(", ", names), String.join(", ", values));
  }
}
