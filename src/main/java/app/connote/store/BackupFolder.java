package app.connote.store;

import app.connote.history.Backup;
import app.connote.history.Retention;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder `backups` beside the history. Each file in it is a whole history that says in its
/// name when it was made: `history-2026-11-21-220300.db`, in UTC.
///
/// @param path where it is; it need not exist yet
record BackupFolder(Path path) {
  private static final String BEGINNING = "history-";
  private static final String END = ".db";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /// The one in `folder`.
  static BackupFolder in(DataFolder folder) {
    return new BackupFolder(folder.file("backups"));
  }

  /// The backups there are, newest first.
  List<Backup> all() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .flatMap(file -> backup(file).stream())
          .sorted(Comparator.comparing(Backup::made).reversed())
          .toList();
    }
  }

  /// Makes one of what `connection` sees, at the moment `now` or, where the clock has been set
  /// back, a second after the newest: the order of the names is that in which they were made.
  Backup make(Connection connection, Instant now) throws IOException, SQLException {
    return make(connection, now, Optional.empty());
  }

  /// As above, letting `spared` not go: somebody is about to go back to it.
  Backup make(Connection connection, Instant now, Optional<Backup> spared)
      throws IOException, SQLException {
    PrivateFiles.createFolder(path);
    Instant moment = now.truncatedTo(ChronoUnit.SECONDS);
    Instant next =
        all().stream().findFirst().map(last -> last.made().plusSeconds(1)).orElse(moment);
    Instant made = moment.isBefore(next) ? next : moment;
    Path file = path.resolve(BEGINNING + STAMP.format(made) + END);
    VerifiedCopy.of(connection, file);
    letGo(spared);
    return new Backup(file, made, Files.size(file));
  }

  /// The newest backup in which no damage is found.
  Optional<Backup> newestGood() throws IOException {
    return all().stream().filter(BackupFolder::isGood).findFirst();
  }

  /// Takes `traces` out of every backup. One that is damaged goes, because nobody can tell what it
  /// holds and nobody can go back to it.
  void forget(Traces traces) throws IOException, SQLException {
    for (Backup backup : all()) {
      try {
        if (mayHold(backup, traces)) {
          forget(backup.file(), traces);
        }
      } catch (SQLException e) {
        if (!Trouble.isDamage(e)) {
          throw e;
        }
        Files.deleteIfExists(backup.file());
      }
    }
  }

  /// It keeps the time at which it was made: it knows nothing of what came later.
  private static void forget(Path backup, Traces traces) throws IOException, SQLException {
    Path draft = PrivateFiles.draft(backup);
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        Files.copy(backup, out);
      }
      try (Connection copy = Connections.changingAlone(draft)) {
        Schema.bringUpToDate(copy);
        Change forgetting = traces::removeFrom;
        forgetting.wholly().make(copy);
        Soundness.check(copy);
      }
      VerifiedCopy.force(draft);
      Files.setLastModifiedTime(draft, Files.getLastModifiedTime(backup));
      Files.move(draft, backup, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean mayHold(Backup backup, Traces traces) throws SQLException {
    try (Connection connection = Connections.readingAlone(backup.file())) {
      return traces.mayBeIn(connection);
    }
  }

  private void letGo(Optional<Backup> spared) throws IOException {
    for (Backup outlived : Retention.USUAL.outlived(all())) {
      if (spared.filter(outlived::equals).isEmpty()) {
        Files.deleteIfExists(outlived.file());
      }
    }
  }

  /// Looks whether `backup` is whole and one of ours; a [Trouble#isDamage] where it is not.
  static void check(Backup backup) throws SQLException {
    try (Connection connection = Connections.readingAlone(backup.file())) {
      Soundness.checkWholly(connection);
      if (Connections.number(connection, "application_id") != Schema.APPLICATION
          || Connections.number(connection, "user_version") > Schema.VERSION) {
        throw Trouble.damage("It is no backup of this version or an earlier one.");
      }
    }
  }

  /// What makes a history what it was in `backup`.
  static Change goingBackTo(Backup backup) {
    return connection -> {
      try (Statement statement = connection.createStatement()) {
        statement.execute("restore from " + Connections.quoted(Connections.alone(backup.file())));
      }
      Schema.bringUpToDate(connection);
    };
  }

  private static boolean isGood(Backup backup) {
    try {
      check(backup);
      return true;
    } catch (SQLException _) {
      return false;
    }
  }

  private static Optional<Backup> backup(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith(BEGINNING) || !name.endsWith(END)) {
      return Optional.empty();
    }
    try {
      String stamp = name.substring(BEGINNING.length(), name.length() - END.length());
      return Optional.of(new Backup(file, STAMP.parse(stamp, Instant::from), Files.size(file)));
    } catch (DateTimeException | IOException _) {
      // Whatever else lies there is no backup of ours.
      return Optional.empty();
    }
  }
}
