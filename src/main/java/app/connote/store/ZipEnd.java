package app.connote.store;

import app.connote.linkedin.DataExportException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// What the end of a zip archive says about its list of members, which is read into memory before
/// anything can be asked about it. Where there is more than one end, the largest list counts.
///
/// @param found whether there is an end at all
/// @param members how many members are said to be listed
/// @param size how many bytes the list is said to have
record ZipEnd(boolean found, int members, long size) {
  /// “PK”, 5, 6.
  private static final int SIGNATURE = 0x06054b50;

  /// The bytes of the end without the comment, and the most that a comment has.
  private static final int LENGTH = 22;

  private static final int LONGEST_COMMENT = 0xFFFF;

  /// The most bytes of the list: 400 for each member.
  private static final long MOST = 400L * LinkedInArchive.MOST_MEMBERS;

  /// The end of `file`.
  static ZipEnd of(Path file) throws IOException {
    try (var channel = FileChannel.open(file)) {
      long size = channel.size();
      var end = ByteBuffer.allocate((int) Math.min(size, LENGTH + LONGEST_COMMENT));
      end.order(ByteOrder.LITTLE_ENDIAN);
      while (end.hasRemaining() && channel.read(end, size - end.remaining()) >= 0) {
        // A file may be handed over in parts.
      }
      return in(end);
    }
  }

  private static ZipEnd in(ByteBuffer end) {
    boolean found = false;
    int members = 0;
    long size = 0;
    for (int at = 0; at <= end.position() - LENGTH; at++) {
      if (end.getInt(at) == SIGNATURE) {
        found = true;
        members = Math.max(members, Short.toUnsignedInt(end.getShort(at + 10)));
        size = Math.max(size, Integer.toUnsignedLong(end.getInt(at + 12)));
      }
    }
    return new ZipEnd(found, members, size);
  }

  /// Throws [DataExportException] where the archive is cut off or lists more than LinkedIn's do.
  void check() {
    if (!found) {
      throw new DataExportException(
          "The archive is not complete; download it again and wait until that has ended.");
    }
    if (members > LinkedInArchive.MOST_MEMBERS || size > MOST) {
      throw new DataExportException(
          "The archive lists more files than any from LinkedIn; download it again.");
    }
  }
}
