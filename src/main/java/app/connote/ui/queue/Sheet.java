package app.connote.ui.queue;

import app.connote.batch.Header;
import app.connote.batch.Row;
import app.connote.batch.Table;
import app.connote.batch.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is seen of a file before anything is drafted.
///
/// @param notices what the person should know about how the file is read, in one sentence each
/// @param first the cells of the first people in it
record Sheet(Path file, Header header, List<String> notices, List<List<String>> first) {
  /// How many people are shown as examples.
  private static final int EXAMPLES = 3;

  Sheet {
    notices = List.copyOf(notices);
    first = List.copyOf(first);
  }

  /// What `tables` find in `file`. This blocks and belongs off the window's thread; throws
  /// `TableException` where the file is no table.
  static Sheet read(Tables tables, Path file) {
    try (Table table = tables.open(file)) {
      var first = new ArrayList<List<String>>();
      var rows = table.rows();
      while (rows.hasNext() && first.size() < EXAMPLES) {
        if (rows.next() instanceof Row.Filled filled) {
          first.add(filled.cells());
        }
      }
      return new Sheet(file, table.header(), table.notices(), first);
    }
  }

  /// What the file is called.
  String name() {
    return Objects.toString(file.getFileName(), "");
  }

  /// What the first people have in the column at `place`, in a few words.
  String examples(int place) {
    return first.stream()
        .map(cells -> cells.get(place).strip())
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /// The file's name without any words that stand in it, which must not reach a log.
  @Override
  public String toString() {
    return "Sheet[" + header.width() + " columns]";
  }
}
