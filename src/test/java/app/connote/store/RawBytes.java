package app.connote.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bytes of every file in a folder, whatever they mean.
record RawBytes(Path folder) {
  /// The names of the files that hold one of `words`, in whatever case, in UTF-8, UTF-16 or as JSON
  /// may write it.
  List<String> holding(String... words) {
    return files()
        .filter(file -> Stream.of(words).anyMatch(word -> holds(file, word)))
        .map(file -> folder.relativize(file).toString())
        .sorted()
        .toList();
  }

  private Stream<Path> files() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean holds(Path file, String word) {
    String bytes = latin(read(file)).toLowerCase(Locale.ROOT);
    return Stream.of(
            word.getBytes(StandardCharsets.UTF_8),
            word.getBytes(StandardCharsets.UTF_16LE),
            word.getBytes(StandardCharsets.UTF_16BE),
            escaped(word).getBytes(StandardCharsets.US_ASCII))
        .map(each -> latin(each).toLowerCase(Locale.ROOT))
        .anyMatch(bytes::contains);
  }

  private static String escaped(String word) {
    return word.chars()
        .mapToObj(unit -> unit < 128 ? Character.toString(unit) : "\\u%04x".formatted(unit))
        .collect(Collectors.joining());
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
