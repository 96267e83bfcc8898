package app.connote.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Has the readers read what Jazzer makes up: `mvn -q test-compile exec:exec@fuzz -Dseconds=3600`.
///
/// Takes the seconds for all of them together and, where wanted, the ids of those that are meant;
/// prints a line for each, and ends with 1 when one has failed. What Jazzer has found out about a
/// reader stays in `target/fuzz`, so that the next run goes on from there.
final class Fuzz {
  private static final Path WORK = Path.of("target", "fuzz").toAbsolutePath();

  private final int seconds;

  private Fuzz(int seconds) {
    this.seconds = seconds;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Reader> readers = readers(List.of(args).subList(1, args.length));
    var fuzz = new Fuzz(Integer.parseInt(args[0]) / readers.size());
    boolean failed = false;
    for (Reader reader : readers) {
      failed |= fuzz.fails(reader);
    }
    System.exit(failed ? 1 : 0);
  }

  private static List<Reader> readers(List<String> ids) {
    return Reader.ALL.stream()
        .filter(each -> ids.isEmpty() || ids.contains("all") || ids.contains(each.id()))
        .toList();
  }

  private boolean fails(Reader reader) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(WORK.resolve(reader.id()));
    Path said = WORK.resolve(reader.id() + ".log");
    int status = jazzer(reader, corpus).redirectOutput(said.toFile()).start().waitFor();
    System.out.println(reader.id() + ": " + (status == 0 ? done(said) : "see " + said));
    return status != 0;
  }

  /// What Jazzer says last of all when it has found nothing.
  private static String done(Path said) throws IOException {
    try (Stream<String> lines = Files.lines(said)) {
      return lines.filter(line -> line.startsWith("Done ")).findFirst().orElse("not begun");
    }
  }

  private ProcessBuilder jazzer(Reader reader, Path corpus) {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Xmx1g",
            "-classpath",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + reader.target().getName(),
            "--instrumentation_includes=app.connote.**",
            "--custom_hook_includes=app.connote.**",
            "--reproducer_path=" + WORK,
            "-artifact_prefix=" + WORK.resolve(reader.id() + "-"),
            "-max_total_time=" + seconds,
            "-rss_limit_mb=4096",
            "-timeout=60",
            corpus.toString(),
            reader.folder().toString())
        .redirectErrorStream(true);
  }
}
