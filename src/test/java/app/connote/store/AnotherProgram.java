package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs one of these classes as a program of its own.
///
/// @param before the words of the command in front of it
/// @param options what Java is told beside
record AnotherProgram(List<String> before, List<String> options) {
  AnotherProgram {
    before = List.copyOf(before);
    options = List.copyOf(options);
  }

  /// The lines that the program `type` says when it is given `args`.
  List<String> run(Class<?> type, Path... args) throws IOException, InterruptedException {
    var command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-classpath",
            System.getProperty("java.class.path"),
            type.getName()));
    List.of(args).forEach(arg -> command.add(arg.toString()));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    } finally {
      program.destroyForcibly();
    }
  }
}
