package app.connote.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;

/// Files and folders that their owner alone can read, from their first byte. On Windows, where a
/// person's own folders are private already, they are ordinary ones.
final class PrivateFiles {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PrivateFiles() {}

  /// Makes the folder at `path` and those above it, where they do not exist.
  static void createFolder(Path path) throws IOException {
    Files.createDirectories(path, attributes(path, FOLDER));
  }

  /// Makes an empty file at `path`; one that exists is kept and made private.
  static void createFile(Path path) throws IOException {
    try {
      Files.createFile(path, attributes(path, FILE));
    } catch (FileAlreadyExistsException e) {
      if (!Files.isRegularFile(path)) {
        throw e;
      }
      restrict(path);
    }
  }

  /// Puts `bytes` in place of what `path` held, all of it or, when the machine stops, nothing.
  static void replace(Path path, byte[] bytes) throws IOException {
    Path draft = draft(path);
    try {
      try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /// Makes an empty file of some other name beside `path`, to be moved there when it is whole.
  static Path draft(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "There is a folder of that name.");
    }
    return Files.createTempFile(folder, ".new-", ".tmp", attributes(path, FILE));
  }

  /// A free name beside `path` that says when it was found unreadable:
  /// `history-unreadable-2026-11-21-220300.db`.
  static Path aside(Path path, Instant now) {
    return aside(path, "unreadable", now);
  }

  /// As above, with `why` for the reason.
  static Path aside(Path path, String why, Instant now) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = name.substring(0, dot) + "-" + why + "-" + STAMP.format(now);
    Path free = path.resolveSibling(stem + name.substring(dot));
    for (int number = 2; Files.exists(free); number++) {
      free = path.resolveSibling(stem + "-" + number + name.substring(dot));
    }
    return free;
  }

  /// Makes the file at `path` its owner's alone, whoever made it.
  static void restrict(Path path) throws IOException {
    if (isPosix(path) && Files.isWritable(path)) {
      Files.setPosixFilePermissions(path, FILE);
    }
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
