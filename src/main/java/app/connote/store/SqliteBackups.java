package app.connote.store;

import app.connote.history.Backup;
import app.connote.history.Backups;
import app.connote.history.Preview;
import app.connote.note.Facts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The backups of the history that `open` is, on the thread that `writer` is.
record SqliteBackups(WriterThread writer, OpenHistory open, BackupFolder files) implements Backups {
  private static final String LISTING =
      "The backups could not be listed: check the folder they are in.";
  private static final String MAKING =
      "No backup could be made: check that the disk has room and the folder can be written.";
  private static final String READING =
      "The backup could not be read: choose another one; the history is as it was.";
  private static final String RESTORING =
      "The backup was not restored: check that the disk has room; the history is as it was.";
  private static final String DELETING =
      "The backup could not be deleted: check that its folder can be written.";

  /// How many of those the newest notes are for are named.
  private static final int NAMED = 3;

  @Override
  public Path folder() {
    return files.path();
  }

  @Override
  public List<Backup> all() {
    return writer.call(LISTING, files::all);
  }

  @Override
  public Backup make() {
    return writer.call(MAKING, () -> open.backUp(Optional.empty()));
  }

  @Override
  public Preview preview(Backup backup) {
    return writer.call(READING, () -> open.read(connection -> preview(backup, connection)));
  }

  @Override
  public Backup restore(Backup backup) {
    writer.call(READING, () -> BackupFolder.check(backup));
    Backup present = writer.call(MAKING, () -> open.backUp(Optional.of(backup)));
    writer.call(RESTORING, () -> open.goBackTo(backup));
    return present;
  }

  @Override
  public void delete(Backup backup) {
    writer.call(DELETING, () -> Files.deleteIfExists(backup.file()));
  }

  private static Preview preview(Backup backup, Connection now) throws SQLException {
    try (Statement statement = now.createStatement()) {
      statement.execute(
          "ATTACH " + Connections.quoted(Connections.alone(backup.file())) + " AS past");
      try {
        return new Preview(
            count(statement, "SELECT count(*) FROM past.draft"),
            newest(statement),
            count(statement, missing("main", "past")),
            count(statement, missing("past", "main")),
            count(
                statement,
                "SELECT count(*) FROM main.draft AS one JOIN past.draft AS other USING (id)"
                    + " WHERE one.text <> other.text OR one.state <> other.state"
                    + " OR one.facts <> other.facts"));
      } finally {
        statement.execute("DETACH past");
      }
    }
  }

  private static String missing(String from, String in) {
    return "SELECT count(*) FROM %s.draft WHERE id NOT IN (SELECT id FROM %s.draft)"
        .formatted(from, in);
  }

  private static int count(Statement statement, String query) throws SQLException {
    try (var row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static List<String> newest(Statement statement) throws SQLException {
    var names = new ArrayList<String>();
    try (var row =
        statement.executeQuery(
            "SELECT facts FROM past.draft ORDER BY changed DESC, number DESC LIMIT 50")) {
      while (row.next() && names.size() < NAMED) {
        Facts facts = FactsJson.read(row.getString("facts"));
        facts.value("first_name").filter(name -> !names.contains(name)).ifPresent(names::add);
      }
    }
    return names;
  }
}
