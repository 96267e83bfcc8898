package app.connote.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads a file or standard input as text; every failure is a [Refusal] that names the file.
final class NoteBytes {
  /// Standard input, as it is written on the command line.
  static final String STANDARD_INPUT = "-";

  /// The most bytes read: 64 MiB.
  private static final int LIMIT = 1 << 26;

  private NoteBytes() {}

  /// Everything in `file`, or in `in` where the file is “-”.
  static byte[] of(String file, InputStream in) {
    try {
      if (file.equals(STANDARD_INPUT)) {
        return limited(file, in);
      }
      if (file.isEmpty()) {
        throw new NoSuchFileException(file);
      }
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw new Refusal(name(file) + " is a folder; name the files in it instead.");
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return limited(file, stream);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      throw new Refusal("There is no file " + name(file) + ".", e);
    } catch (AccessDeniedException e) {
      throw new Refusal("You may not read " + name(file) + "; check its permissions.", e);
    } catch (IOException e) {
      throw new Refusal(name(file) + " cannot be read; check the disk it is on.", e);
    }
  }

  /// The text that `bytes` hold in UTF-8, without a byte order mark; `called` is how people are
  /// told of where they are from.
  static String text(byte[] bytes, String called) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refusal(called + " is not UTF-8 text; save it as UTF-8 and try again.", e);
    }
  }

  /// `file` as people are told of it.
  static String name(String file) {
    return file.equals(STANDARD_INPUT) ? "Standard input" : "“" + file + "”";
  }

  private static byte[] limited(String file, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new Refusal(name(file) + " is larger than 64 MiB; split it into smaller files.");
    }
    return bytes;
  }
}
