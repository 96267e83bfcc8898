package app.connote.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a pack, once it is sure that they are a text of a size to be read.
final class PackBytes {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private PackBytes() {}

  /// Everything in `pack`, without a byte order mark. The stream is left open.
  ///
  /// @throws PackException when that is more than [PackReader#LIMIT] bytes, no UTF-8, or holds NUL
  /// @throws IOException when the stream fails
  static byte[] of(InputStream pack) throws PackException, IOException {
    byte[] bytes = pack.readNBytes(PackReader.LIMIT + 1);
    if (bytes.length > PackReader.LIMIT) {
      throw new PackException("The pack is larger than 1 MiB: split it into smaller packs.");
    }
    int wrong = firstWrong(bytes);
    if (wrong < bytes.length) {
      throw new PackException(
          "Line " + line(bytes, wrong) + " of the pack is not UTF-8 text: save it as UTF-8.");
    }
    boolean marked = bytes.length >= 3 && Arrays.equals(bytes, 0, 3, MARK, 0, 3);
    return marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
  }

  /// Where the first byte stands that is no part of UTF-8 text; the length where there is none.
  private static int firstWrong(byte[] bytes) {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    decoder.decode(left, CharBuffer.allocate(bytes.length + 1), true);
    int nul = 0;
    while (nul < left.position() && bytes[nul] != 0) {
      nul++;
    }
    return nul;
  }

  private static int line(byte[] bytes, int place) {
    int line = 1;
    for (int at = 0; at < place; at++) {
      line += bytes[at] == '\n' ? 1 : 0;
    }
    return line;
  }
}
