package app.connote.store;

import app.connote.linkedin.DataExportException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One of LinkedIn's files, once it is sure that it is a text of a size to be read.
final class LinkedInText {
  /// The most bytes of one file: 20 MiB, about three times what the 30,000 connections take that
  /// LinkedIn allows.
  static final int MOST = 20 << 20;

  private static final int GLANCE = 1 << 16;
  private static final Pattern HEADER =
      Pattern.compile(
          "^\\h*\"?(?:First Name|From)\"?\\h*([,;\\t])",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final String file;
  private final byte[] bytes;
  private final int mark;

  private LinkedInText(String file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
    this.mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
  }

  /// The text called `file` that `bytes` hold. Throws [DataExportException] where they are no
  /// UTF-8, with the line.
  static LinkedInText of(String file, byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new DataExportException(
          "“%s” is UTF-16 text; save it as “CSV UTF-8”, or use it as it came from LinkedIn."
              .formatted(file));
    }
    int wrong = firstWrong(bytes);
    if (wrong < bytes.length) {
      throw new DataExportException(
          "Line %s of “%s” is not UTF-8 text; save it as “CSV UTF-8”, or use it as it came from LinkedIn."
              .formatted(line(bytes, wrong), file));
    }
    return new LinkedInText(file, bytes);
  }

  /// That the file called `file` is larger than [#MOST].
  static DataExportException tooLarge(String file) {
    return new DataExportException(
        "“%s” is larger than 20 MiB, more than LinkedIn writes; download the export again."
            .formatted(file));
  }

  /// What the file is called.
  String file() {
    return file;
  }

  /// How many bytes there are.
  int size() {
    return bytes.length;
  }

  /// The bytes after the byte order mark.
  LinkedInBytes letters() {
    return new LinkedInBytes(bytes, mark);
  }

  /// What sets its cells apart: a comma, unless the header was saved with something else.
  char separator() {
    int length = Math.min(GLANCE, bytes.length - mark);
    Matcher header = HEADER.matcher(new String(bytes, mark, length, StandardCharsets.UTF_8));
    return header.find() ? header.group(1).charAt(0) : ',';
  }

  /// Where the first byte stands that is no part of UTF-8 text; the length where there is none.
  private static int firstWrong(byte[] bytes) {
    var left = ByteBuffer.wrap(bytes);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var letters = CharBuffer.allocate(GLANCE);
    CoderResult result;
    do {
      result = decoder.decode(left, letters.clear(), true);
    } while (result.isOverflow());
    for (int at = 0; at < left.position(); at++) {
      if (bytes[at] == 0) {
        return at;
      }
    }
    return left.position();
  }

  private static int line(byte[] bytes, int place) {
    int line = 1;
    for (int at = 0; at < place; at++) {
      boolean ends = bytes[at] == '\n' || (bytes[at] == '\r' && bytes[at + 1] != '\n');
      line += ends ? 1 : 0;
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int at = 0; at < start.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xFF) != start[at]) {
        return false;
      }
    }
    return true;
  }
}
