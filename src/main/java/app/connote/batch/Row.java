package app.connote.batch;

import java.util.List;

/// What stands in one line of a table, after the first. A line that holds a line break within
/// quotes is counted by its beginning, from 1.
public sealed interface Row {
  /// The line of the file in which it begins, from 1.
  int line();

  /// The cells of one person, as many as the header has columns, as they stand in the file.
  record Filled(int line, List<String> cells) implements Row {
    public Filled {
      cells = List.copyOf(cells);
    }

    /// The line without any words, which must not reach a log.
    @Override
    public String toString() {
      return "Filled[" + line + "]";
    }
  }

  /// Nothing: no cell at all, or only blank ones.
  record Blank(int line) implements Row {}

  /// Something that cannot be told apart into the columns of the header.
  ///
  /// @param cells what can be read all the same
  /// @param problem why it cannot
  record Broken(int line, List<String> cells, Problem problem) implements Row {
    public Broken {
      cells = List.copyOf(cells);
    }

    /// The line and the kind of problem without any words, which must not reach a log.
    @Override
    public String toString() {
      return "Broken[" + line + ", " + problem.kind().id() + "]";
    }
  }
}
