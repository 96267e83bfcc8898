package app.connote.store;

import app.connote.batch.TableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The bytes of a table and the letters they stand for.
///
/// @param file where they are
/// @param size how many there are
/// @param charset which letters they stand for
/// @param mark how many of the first bytes only say that
record TableBytes(Path file, long size, Charset charset, int mark) {
  /// The most bytes that are read: 100 MiB.
  static final long MOST = 100L << 20;

  /// What spreadsheets of Western Europe and the Americas write when nobody asks for UTF-8.
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_SPREADSHEET = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /// The table in `file`, of which it is found out which letters its bytes stand for.
  ///
  /// Throws [TableException] where it is too large or holds no text, `IOException` where it cannot
  /// be read.
  static TableBytes of(Path file) throws IOException {
    long size = Files.size(file);
    if (size > MOST) {
      throw tooLarge();
    }
    byte[] start = start(file);
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return new TableBytes(file, size, StandardCharsets.UTF_8, 3);
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return new TableBytes(file, size, StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(start, 0xFE, 0xFF)) {
      return new TableBytes(file, size, StandardCharsets.UTF_16BE, 2);
    }
    refuseSpreadsheet(start);
    return new TableBytes(file, size, isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
  }

  /// Copies `in` to `file`.
  static void keep(InputStream in, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] part = new byte[1 << 16];
      long size = 0;
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        size += read;
        if (size > MOST) {
          throw tooLarge();
        }
        out.write(part, 0, read);
      }
    }
  }

  /// Whether it had to be guessed which letters the bytes stand for.
  boolean isGuessed() {
    return charset.equals(WINDOWS);
  }

  /// The letters that `bytes`, a stream of these, stand for. Where they were not guessed, bytes
  /// that stand for none make reading fail.
  Reader letters(InputStream bytes) throws IOException {
    bytes.skipNBytes(mark);
    CodingErrorAction fault = isGuessed() ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
    return new InputStreamReader(
        bytes, charset.newDecoder().onMalformedInput(fault).onUnmappableCharacter(fault));
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    var bytes = ByteBuffer.allocate(1 << 16);
    var letters = CharBuffer.allocate(1 << 16);
    try (var channel = Files.newByteChannel(file)) {
      boolean ended = false;
      while (!ended) {
        ended = channel.read(bytes) < 0;
        if (decoder.decode(bytes.flip(), letters.clear(), ended).isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  private static void refuseSpreadsheet(byte[] start) {
    if (Arrays.mismatch(start, ZIP) == ZIP.length
        || Arrays.mismatch(start, OLD_SPREADSHEET) == OLD_SPREADSHEET.length) {
      throw new TableException(
          "This is a spreadsheet or an archive; open it there and save it as CSV.");
    }
    for (byte each : start) {
      if (each == 0) {
        throw new TableException("This is no text; save the table as CSV in UTF-8.");
      }
    }
  }

  private static byte[] start(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return in.readNBytes(1 << 10);
    }
  }

  private static boolean startsWith(byte[] start, int... bytes) {
    for (int at = 0; at < bytes.length; at++) {
      if (at >= start.length || (start[at] & 0xFF) != bytes[at]) {
        return false;
      }
    }
    return true;
  }

  private static TableException tooLarge() {
    return new TableException("The table is larger than 100 MiB; split it into smaller files.");
  }
}
