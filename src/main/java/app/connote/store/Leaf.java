package app.connote.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One page of a table of a SQLite file: the rows in it, or the pages below it. The format is that
/// of <https://www.sqlite.org/fileformat2.html#b_tree_pages>. Whatever is damaged is left out.
///
/// @param number which page it is, from 1
record Leaf(Pages pages, int number, ByteBuffer bytes) {
  private static final int ROWS = 0x0d;
  private static final int BRANCHES = 0x05;

  /// A longer row is none of ours.
  private static final int LONGEST = 1 << 24;

  /// A row as it is stored.
  ///
  /// @param number its number in its table
  /// @param cells its values: `Long`, `Double`, `String`, `byte[]`, or nothing where it is null
  record Row(long number, List<Optional<Object>> cells) {}

  static Leaf of(Pages pages, int number) throws IOException {
    return new Leaf(pages, number, pages.page(number));
  }

  /// Whether rows of a table stand in it.
  boolean hasRows() {
    return bytes.get(start()) == ROWS;
  }

  /// The rows that can be read.
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    for (int cell = 0; hasRows() && cell < count(); cell++) {
      try {
        rows.add(row(place(8, cell)));
      } catch (BufferUnderflowException
          | IndexOutOfBoundsException
          | IllegalArgumentException
          | IOException _) {
        // A row that is damaged is the only one that is lost.
      }
    }
    return rows;
  }

  /// The pages below this one.
  List<Integer> branches() {
    var below = new ArrayList<Integer>();
    if (bytes.get(start()) == BRANCHES) {
      for (int cell = 0; cell < count(); cell++) {
        int place = place(12, cell);
        if (place <= bytes.limit() - 4) {
          below.add(bytes.getInt(place));
        }
      }
      below.add(bytes.getInt(start() + 8));
    }
    return below;
  }

  /// The first page begins with what concerns the whole file.
  private int start() {
    return number == 1 ? 100 : 0;
  }

  private int count() {
    int told = Short.toUnsignedInt(bytes.getShort(start() + 3));
    return Math.min(told, (bytes.limit() - start() - 12) / 2);
  }

  private int place(int header, int cell) {
    return Short.toUnsignedInt(bytes.getShort(start() + header + 2 * cell));
  }

  private Row row(int place) throws IOException {
    ByteBuffer cell = bytes.duplicate().position(place);
    long length = number(cell);
    long row = number(cell);
    if (length < 2 || length > Math.min(LONGEST, (long) pages.count() * pages.size())) {
      throw new IllegalArgumentException("No row is as long as that.");
    }
    return new Row(row, cells(payload(cell, (int) length)));
  }

  /// What the row holds: some of it here, the rest on pages of its own.
  private ByteBuffer payload(ByteBuffer cell, int length) throws IOException {
    var payload = ByteBuffer.allocate(length);
    payload.put(slice(cell, local(length)));
    for (int next = payload.hasRemaining() ? cell.getInt() : 0; payload.hasRemaining(); ) {
      if (next < 2 || next > pages.count()) {
        throw new IllegalArgumentException("The rest of the row is not there.");
      }
      ByteBuffer page = pages.page(next);
      next = page.getInt();
      payload.put(slice(page, Math.min(payload.remaining(), page.remaining())));
    }
    return payload.flip();
  }

  private static ByteBuffer slice(ByteBuffer from, int length) {
    ByteBuffer part = from.slice(from.position(), length);
    from.position(from.position() + length);
    return part;
  }

  private int local(int length) {
    int usable = pages.size();
    int most = usable - 35;
    int least = (usable - 12) * 32 / 255 - 23;
    int even = least + (length - least) % (usable - 4);
    if (length <= most) {
      return length;
    }
    return even <= most ? even : least;
  }

  private static List<Optional<Object>> cells(ByteBuffer payload) {
    int end = (int) number(payload.rewind());
    ByteBuffer values = payload.duplicate().position(end);
    var cells = new ArrayList<Optional<Object>>();
    while (payload.position() < end) {
      cells.add(value(number(payload), values));
    }
    return List.copyOf(cells);
  }

  private static Optional<Object> value(long kind, ByteBuffer values) {
    return switch ((int) Math.min(kind, 12)) {
      case 0 -> Optional.empty();
      case 1, 2, 3, 4 -> Optional.of(whole(values, (int) kind));
      case 5 -> Optional.of(whole(values, 6));
      case 6 -> Optional.of(whole(values, 8));
      case 7 -> Optional.of(values.getDouble());
      case 8 -> Optional.of(0L);
      case 9 -> Optional.of(1L);
      case 12 -> Optional.of(letters(kind, values));
      default -> throw new IllegalArgumentException("There is no such kind of value.");
    };
  }

  private static Object letters(long kind, ByteBuffer values) {
    long length = (kind - 12) / 2;
    if (length > values.remaining()) {
      throw new IllegalArgumentException("The value is cut off.");
    }
    var bytes = new byte[(int) length];
    values.get(bytes);
    return kind % 2 == 0 ? bytes : new String(bytes, StandardCharsets.UTF_8);
  }

  private static long whole(ByteBuffer values, int length) {
    long number = values.get();
    for (int at = 1; at < length; at++) {
      number = number << 8 | Byte.toUnsignedLong(values.get());
    }
    return number;
  }

  /// The number of one to nine bytes that stands here: seven bits of it in each, eight in the
  /// ninth.
  private static long number(ByteBuffer bytes) {
    long number = 0;
    for (int length = 1; length < 9; length++) {
      byte next = bytes.get();
      number = (number << 7) | (next & 0x7f);
      if (next >= 0) {
        return number;
      }
    }
    return number << 8 | Byte.toUnsignedLong(bytes.get());
  }
}
