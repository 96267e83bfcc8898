package app.connote.store;

import app.connote.store.Leaf.Row;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A damaged SQLite file, of which every row is looked for that can still be read: first those that
/// the tables' own trees lead to, then those on pages that nothing leads to any more.
final class Wreck {
  /// The table that says where all others begin.
  private static final int CATALOGUE = 1;

  private final Pages pages;
  private final BitSet seen = new BitSet();

  /// The file of `pages`.
  Wreck(Pages pages) {
    this.pages = pages;
  }

  /// Takes the rows that are found.
  interface Finder {
    /// A row was found, in the tree of the table called `table` where that is known.
    void found(Row row, Optional<String> table) throws SQLException;
  }

  /// The names of all that was ever made in it, as far as they can be read.
  Set<String> names() throws IOException, SQLException {
    var names = new HashSet<String>();
    for (Row row : catalogue()) {
      row.cells().get(1).ifPresent(name -> names.add(name.toString()));
    }
    return names;
  }

  /// Hands every row that can be read to `finder`.
  void search(Finder finder) throws IOException, SQLException {
    seen.clear();
    for (Row table : catalogue()) {
      if (table.cells().get(1).orElse("") instanceof String name
          && table.cells().get(3).orElse(0L) instanceof Long root) {
        walk(root, row -> finder.found(row, Optional.of(name)));
      }
    }
    for (int page = seen.nextClearBit(1); page <= pages.count(); page = seen.nextClearBit(page)) {
      visit(page, row -> finder.found(row, Optional.empty()));
    }
  }

  /// The rows of the table in which the others are listed.
  private List<Row> catalogue() throws IOException, SQLException {
    var rows = new ArrayList<Row>();
    walk(CATALOGUE, rows::add);
    return rows.stream().filter(row -> row.cells().size() == 5).toList();
  }

  private void walk(long root, Visitor visitor) throws IOException, SQLException {
    Deque<Long> next = new ArrayDeque<>();
    next.push(root);
    while (!next.isEmpty()) {
      long page = next.pop();
      if (page >= 1 && page <= pages.count() && !seen.get((int) page)) {
        visit((int) page, visitor).branches().reversed().forEach(below -> next.push((long) below));
      }
    }
  }

  private Leaf visit(int page, Visitor visitor) throws IOException, SQLException {
    seen.set(page);
    Leaf leaf = Leaf.of(pages, page);
    for (Row row : leaf.rows()) {
      visitor.visit(row);
    }
    return leaf;
  }

  /// Takes the rows of a page.
  private interface Visitor {
    void visit(Row row) throws SQLException;
  }
}
