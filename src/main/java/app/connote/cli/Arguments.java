package app.connote.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The words of a command as they were typed.
///
/// In a locale without UTF-8, such as a bare container's, Java turns every letter beyond ASCII in
/// its arguments into U+FFFD. Linux still knows the bytes.
final class Arguments {
  private static final Path TYPED = Path.of("/proc/self/cmdline");

  private Arguments() {}

  /// `args`, or what was really typed where letters of them have been lost.
  static String[] asTyped(String[] args) {
    if (Arrays.stream(args).noneMatch(arg -> arg.indexOf('\uFFFD') >= 0)) {
      return args;
    }
    try {
      return last(Files.readAllBytes(TYPED), args);
    } catch (IOException _) {
      // Systems without this file have no locale that loses letters.
      return args;
    }
  }

  /// The last words of `line`, in which each ends with a null byte, as many as `args`; `args` where
  /// there are not enough.
  static String[] last(byte[] line, String[] args) {
    String[] words = new String(line, StandardCharsets.UTF_8).split("\0", -1);
    int end = words.length - 1;
    return end < args.length ? args : Arrays.copyOfRange(words, end - args.length, end);
  }
}
