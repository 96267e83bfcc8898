package app.connote.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/// The pages of a SQLite file and of the journal beside it, damaged or not, without SQLite.
final class Pages implements AutoCloseable {
  /// What our own files have, for one that no longer says so.
  private static final int USUAL_SIZE = 4096;

  private final FileChannel file;
  private final @Nullable FileChannel newer;
  private final Journal journal;
  private final int size;

  private Pages(FileChannel file, @Nullable FileChannel newer, Journal journal, int size) {
    this.file = file;
    this.newer = newer;
    this.journal = journal;
    this.size = size;
  }

  /// The pages of `file`, with those of the journal beside it if `journals`.
  static Pages of(Path file, boolean journals) throws IOException {
    Path beside = HistoryFile.part(file, "-wal");
    FileChannel main = FileChannel.open(file, StandardOpenOption.READ);
    FileChannel newer =
        journals && Files.isRegularFile(beside)
            ? FileChannel.open(beside, StandardOpenOption.READ)
            : null;
    Journal journal = newer == null ? Journal.NONE : Journal.of(newer);
    return new Pages(main, newer, journal, size(main, journal));
  }

  private static int size(FileChannel file, Journal journal) throws IOException {
    if (journal.pageSize() > 0) {
      return journal.pageSize();
    }
    var bytes = ByteBuffer.allocate(2);
    file.read(bytes, 16);
    int told = Short.toUnsignedInt(bytes.getShort(0));
    // A two-byte number cannot say 65,536, so 1 stands for it.
    int meant = told == 1 ? 1 << 16 : told;
    return isPageSize(meant) ? meant : USUAL_SIZE;
  }

  /// Whether pages can have `size` bytes.
  static boolean isPageSize(int size) {
    return size >= 512 && size <= 1 << 16 && Integer.bitCount(size) == 1;
  }

  /// How many bytes a page has.
  int size() {
    return size;
  }

  /// How many pages there are; the last may be cut off.
  int count() throws IOException {
    long inFile = (file.size() + size - 1) / size;
    int inJournal = journal.places().isEmpty() ? 0 : Collections.max(journal.places().keySet());
    return (int) Math.min(Integer.MAX_VALUE - 1, Math.max(inFile, inJournal));
  }

  /// The page with the number `number`, from 1, as the last whole transaction left it; what is
  /// missing of it is zero.
  ByteBuffer page(int number) throws IOException {
    var page = ByteBuffer.allocate(size);
    Long place = journal.places().get(number);
    FileChannel from = place == null || newer == null ? file : newer;
    long start = place == null ? (number - 1L) * size : place;
    while (page.hasRemaining() && from.read(page, start + page.position()) >= 0) {
      // Reads on until the page is whole or there is no more.
    }
    return page.rewind().limit(size);
  }

  @Override
  public void close() throws IOException {
    try (file) {
      if (newer != null) {
        newer.close();
      }
    }
  }
}
