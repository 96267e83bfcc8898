package app.connote.store;

import app.connote.history.Backup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The history file and what belongs to it: the journal, its mark, the backups.
///
/// @param folder where it is
/// @param patience how long another program that is writing is waited for
/// @param small how many bytes are looked through in a few milliseconds, so that they always are; a
///   larger file is looked through while the window is open
record HistoryFile(DataFolder folder, Duration patience, long small) {
  /// What the history file is called.
  static final String NAME = "history.db";

  /// How large a file is at most that is looked through in a few milliseconds, in bytes.
  static final long SMALL = 4L << 20;

  /// The one in `folder`.
  static HistoryFile in(DataFolder folder, Duration patience) {
    return new HistoryFile(folder, patience, SMALL);
  }

  /// The file called as `file` with `end` behind.
  static Path part(Path file, String end) {
    return file.resolveSibling(file.getFileName() + end);
  }

  /// All files that SQLite may make of `file`, those beside it first: left behind, they would be
  /// taken for another's.
  static List<Path> parts(Path file) {
    return List.of(part(file, "-journal"), part(file, "-wal"), part(file, "-shm"), file);
  }

  /// Where it is.
  Path path() {
    return folder.file(NAME);
  }

  /// Where it is put together anew before it takes its place.
  Path restored() {
    return folder.file("history-restored.db");
  }

  /// Where its journal is.
  Path journal() {
    return part(path(), "-wal");
  }

  /// Where its backups are.
  BackupFolder backups() {
    return BackupFolder.in(folder);
  }

  /// What tells this file from another that takes its place later; empty where there is none, or
  /// where the system cannot tell.
  Optional<Object> identity() {
    try {
      return Optional.ofNullable(Files.readAttributes(path(), BasicFileAttributes.class).fileKey());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Whether it is looked through each time.
  boolean isSmall() throws IOException {
    return Files.size(path()) < small;
  }

  /// Whether there is nothing in it, nor in its journal.
  boolean isEmpty() throws IOException {
    return !endedBadly()
        && (Files.notExists(path()) || (Files.isRegularFile(path()) && Files.size(path()) == 0));
  }

  /// The folder or the file itself, if it may not be written. In such a folder SQLite makes no
  /// journal.
  Optional<Path> writeProtected() {
    return Stream.of(folder.path(), path()).filter(path -> !Files.isWritable(path)).findFirst();
  }

  /// Whether it was not closed in order: whoever does so leaves no journal behind.
  boolean endedBadly() throws IOException {
    return hasJournal();
  }

  /// Whether there is anything in its journal.
  boolean hasJournal() throws IOException {
    return Files.exists(journal()) && Files.size(journal()) > 0;
  }

  /// Whether a verified copy was made since it was last changed.
  boolean isBackedUp() throws IOException {
    Instant changed = Files.getLastModifiedTime(path()).toInstant();
    Optional<Path> newest = backups().all().stream().findFirst().map(Backup::file);
    return newest.isPresent()
        && !Files.getLastModifiedTime(newest.get()).toInstant().isBefore(changed);
  }

  /// Whether the journal there is was marked as the one that counts.
  boolean isJournalOurs() throws IOException {
    return JournalMark.of(path()).fits(Journal.of(journal()));
  }

  /// Says that the journal there is now is the one that counts.
  void markJournal() throws IOException {
    JournalMark.of(path()).make(journal());
  }

  /// Says, where there is no journal any more, that none counts.
  void letGo() throws IOException {
    if (!endedBadly()) {
      JournalMark.of(path()).remove();
    }
  }

  /// Moves it aside with all that belongs to it. Returns where it is now.
  Path moveAside() throws IOException {
    Path aside = PrivateFiles.aside(path(), Instant.now());
    for (String end : List.of("-journal", "-wal", "-shm", "")) {
      if (Files.exists(part(path(), end))) {
        Files.move(part(path(), end), part(aside, end));
      }
    }
    JournalMark.of(path()).remove();
    return aside;
  }

  /// Copies it and its journal aside. Returns where the copy is.
  Path copyAside() throws IOException {
    Path aside = PrivateFiles.aside(path(), Instant.now());
    for (String end : List.of("-wal", "")) {
      if (Files.exists(part(path(), end))) {
        PrivateFiles.createFile(part(aside, end));
        Files.copy(part(path(), end), part(aside, end), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return aside;
  }

  /// Removes it with all that belongs to it, once there is a copy.
  void remove() throws IOException {
    for (Path part : parts(path())) {
      Files.deleteIfExists(part);
    }
    JournalMark.of(path()).remove();
  }

  /// Puts what was put together anew in its place.
  void takePlace() throws IOException {
    Files.move(restored(), path(), StandardCopyOption.ATOMIC_MOVE);
  }
}
