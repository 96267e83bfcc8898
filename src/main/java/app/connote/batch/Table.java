package app.connote.batch;

import java.util.Iterator;
import java.util.List;

/// The port to a table of people that is being read, row by row, so that it may be larger than the
/// memory. Calls block and belong off the window's thread; all throw [TableException] when the file
/// fails or is no table.
public interface Table extends AutoCloseable {
  /// The names of the columns.
  Header header();

  /// What the person should know about how the file is read, in one sentence each.
  List<String> notices();

  /// The rows that are left, in order. They can be gone through once.
  Iterator<Row> rows();

  /// How much of the file has been read, from 0 to 1.
  double share();

  /// Lets go of the file.
  @Override
  void close();
}
