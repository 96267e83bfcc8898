package app.connote.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/// The journal (WAL) beside a SQLite file: where in it the newest form of each page stands. The
/// format is that of <https://www.sqlite.org/fileformat2.html#walformat>.
///
/// @param pageSize how many bytes a page has
/// @param places where the newest form of a page begins, by its number from 1
/// @param salt what all its parts have in common; one more each time SQLite begins it anew
/// @param sound whether nothing is broken before something that is not
record Journal(int pageSize, Map<Integer, Long> places, int salt, boolean sound) {
  /// No journal.
  static final Journal NONE = new Journal(0, Map.of(), 0, true);

  static final int HEADER = 32;
  private static final int FRAME_HEADER = 24;
  private static final int MAGIC = 0x377f0682;

  /// What our own files have, where the journal no longer says so.
  private static final int USUAL_PAGE = 4096;

  Journal {
    places = Map.copyOf(places);
  }

  /// The journal in `file`, if there is one.
  static Journal of(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) < HEADER) {
      return NONE;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return of(channel);
    }
  }

  /// The journal in `file`. A broken part is left out, and so is what no transaction completed.
  static Journal of(FileChannel file) throws IOException {
    if (file.size() < HEADER) {
      return NONE;
    }
    ByteBuffer header = Frames.bytes(file, 0, HEADER);
    boolean known = (header.getInt(0) & ~1) == MAGIC && Pages.isPageSize(header.getInt(8));
    var sum = new Sum(header.getInt(0) == MAGIC ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    if (known) {
      sum.add(header, 0, 24);
    }
    boolean whole = known && sum.isAt(header, 24);
    if (!known) {
      sum = new Sum(ByteOrder.LITTLE_ENDIAN);
    }
    var frames = new Frames(file, known ? header.getInt(8) : USUAL_PAGE, sum);
    frames.read(whole ? header.getLong(16) : frames.firstSalts());
    return new Journal(frames.pageSize, frames.places, frames.salt(), whole && frames.sound);
  }

  /// Goes through the frames, each of which holds one page.
  private static final class Frames {
    private final FileChannel file;
    private final int pageSize;
    private final Sum sum;
    private final Map<Integer, Long> places = new HashMap<>();
    private final Map<Integer, Long> pending = new HashMap<>();
    private long salts;
    private boolean sound = true;
    private boolean broken;

    Frames(FileChannel file, int pageSize, Sum sum) {
      this.file = file;
      this.pageSize = pageSize;
      this.sum = sum;
    }

    void read(long salts) throws IOException {
      this.salts = salts;
      int length = FRAME_HEADER + pageSize;
      for (long at = HEADER; at + length <= file.size(); at += length) {
        ByteBuffer frame = bytes(file, at, length);
        if (frame.getLong(8) == salts) {
          read(frame, at);
        } else {
          skip(frame);
        }
      }
    }

    private void read(ByteBuffer frame, long at) {
      sum.add(frame, 0, 8);
      sum.add(frame, FRAME_HEADER, pageSize);
      if (!sum.isAt(frame, 16)) {
        skip(frame);
        return;
      }
      pending.put(frame.getInt(0), at + FRAME_HEADER);
      // Only the last frame of a transaction says how large the file is after it.
      if (frame.getInt(4) != 0) {
        sound &= !broken;
        places.putAll(pending);
        pending.clear();
      }
    }

    /// Either the journal ends here, and what follows is left of an earlier time or was never
    /// completed; or this is broken, and what follows adds to the sum that stands here.
    private void skip(ByteBuffer frame) {
      broken = true;
      sum.set(frame, 16);
    }

    long firstSalts() throws IOException {
      return file.size() < HEADER + FRAME_HEADER ? 0 : bytes(file, HEADER, FRAME_HEADER).getLong(8);
    }

    int salt() {
      return (int) (salts >>> 32);
    }

    static ByteBuffer bytes(FileChannel file, long from, int length) throws IOException {
      var bytes = ByteBuffer.allocate(length);
      while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
        // Reads on until there is no more.
      }
      return bytes.rewind();
    }
  }

  /// The sum over everything up to here, with which each part of a journal ends.
  private static final class Sum {
    private final ByteOrder order;
    private int first;
    private int second;

    Sum(ByteOrder order) {
      this.order = order;
    }

    void add(ByteBuffer bytes, int from, int length) {
      ByteBuffer words = bytes.duplicate().order(order);
      for (int at = from; at < from + length; at += 8) {
        first += words.getInt(at) + second;
        second += words.getInt(at + 4) + first;
      }
    }

    boolean isAt(ByteBuffer bytes, int at) {
      return bytes.getInt(at) == first && bytes.getInt(at + 4) == second;
    }

    void set(ByteBuffer bytes, int at) {
      first = bytes.getInt(at);
      second = bytes.getInt(at + 4);
    }
  }
}
