import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.sqlite.util.OSInfo;

/// Puts the self-contained program together, as `mvn package` asks for it:
///
/// - `runtime/`: a Java runtime of the modules that are needed, JavaFX among them, and beside its
///   own native libraries those of JavaFX and SQLite, so that nothing is unpacked when it runs;
/// - `app/`: the jars, and a cache of their classes as they are after loading;
/// - `bin/`: the launchers;
/// - `connote.cdx.json`: the bill of materials, which names every jar that went into it.
///
/// Takes Maven's build folder and the application's jar.
final class Assemble {
  /// What `jdeps --print-module-deps` names for the jars; JavaFX brings what it needs itself.
  private static final String MODULES = "java.base,java.desktop,java.sql,javafx.controls";

  /// How notes are worded while the cache of the commands is made, and for how many people four
  /// times over. How the cache of the window is trained.
  private static final List<String> ONCE =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:CompileCommand=quiet",
          "-XX:CompileCommand=exclude,morfologik.*::*",
          "-XX:CompileCommand=exclude,org.languagetool.rules.spelling.*::*");

  private static final String RELATIONSHIP = "met-at-event";

  private static final int TRAINING_PEOPLE = 100;

  /// In which time the window has built the screens that are not shown.
  private static final int SCREENS_SECONDS = 6;

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private final Path build;
  private final Path program;
  private final Path natives;

  private Assemble(Path build) {
    this.build = build;
    this.program = build.resolve("connote");
    this.natives = program.resolve("runtime").resolve(WINDOWS ? "bin" : "lib");
  }

  public static void main(String[] args) throws Exception {
    new Assemble(Path.of(args[0])).assemble(Path.of(args[1]));
  }

  private void assemble(Path jar) throws Exception {
    removeOld();
    linkRuntime();
    unpackNatives();
    copyJars(jar);
    copyLaunchers();
    copyLicence();
    copyBill();
    trainCaches();
  }

  private void removeOld() throws IOException {
    if (Files.exists(program)) {
      try (Stream<Path> old = Files.walk(program)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(program);
  }

  private void linkRuntime() {
    ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow();
    var said = new StringWriter();
    var out = new PrintWriter(said);
    int status =
        jlink.run(
            out,
            out,
            "--module-path=" + build.resolve("lib").resolve("javafx"),
            "--add-modules=" + MODULES,
            "--output=" + program.resolve("runtime"),
            "--exclude-resources=**.so,**.dll,**.dylib",
            "--strip-java-debug-attributes",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-6");
    if (status != 0) {
      throw new IllegalStateException("jlink ended with status " + status + ": " + said);
    }
  }

  private void unpackNatives() throws IOException {
    for (Path jar : jars(build.resolve("lib").resolve("javafx"))) {
      unpack(jar, "");
    }
    for (Path jar : jars(build.resolve("lib").resolve("app"))) {
      unpack(jar, "org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/");
    }
  }

  private void unpack(Path jar, String folder) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      for (var entry : Collections.list(file.entries())) {
        String name = entry.getName();
        if (name.matches("\\Q" + folder + "\\E[^/]+\\.(so|dll|dylib)")) {
          try (InputStream in = file.getInputStream(entry)) {
            Path target = natives.resolve(name.substring(folder.length()));
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  private void copyJars(Path jar) throws IOException {
    Path app = Files.createDirectories(program.resolve("app"));
    Files.copy(jar, app.resolve("connote.jar"), StandardCopyOption.COPY_ATTRIBUTES);
    for (Path library : jars(build.resolve("lib").resolve("app"))) {
      Files.copy(library, app.resolve(library.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void copyLaunchers() throws IOException {
    Path bin = Files.createDirectories(program.resolve("bin"));
    for (String launcher : List.of("connote", "connote.bat")) {
      Path copy = Files.copy(Path.of("src", "main", "dist", launcher), bin.resolve(launcher));
      copy.toFile().setExecutable(true, false);
    }
  }

  /// LanguageTool's licence, which its jars do not hold.
  private void copyLicence() throws IOException {
    Path licence = Path.of("src", "main", "dist", "LGPL-2.1.txt");
    Files.copy(licence, program.resolve("app").resolve(licence.getFileName()));
  }

  /// The bill of materials. One that does not name every jar with its licence is refused.
  private void copyBill() throws IOException {
    Path bill = build.resolve("sbom").resolve("connote.cdx.json");
    List<Path> jars =
        Stream.concat(
                jars(build.resolve("lib").resolve("javafx")).stream(),
                jars(build.resolve("lib").resolve("app")).stream())
            .toList();
    BillOfMaterials.read(bill).refuseUnnamed(jars);
    Files.copy(bill, program.resolve(bill.getFileName()));
  }

  /// Keeps the classes that the runtime, and then the program with its window open on JavaFX's
  /// headless platform, and once more at work on a batch, have loaded. Without these caches the
  /// program starts too, only later, so that a failure is no failure of the build.
  ///
  /// What is hot while the window opens and LanguageTool is read is hot only once. Trained without
  /// Java's optimising compiler, it is left to the quick one from then on (docs/performance.md);
  /// not so the speller, which goes on being asked and is therefore kept out of the training.
  private void trainCaches() throws IOException, InterruptedException {
    end(java("-Xshare:dump", "-XX:+UseSerialGC"));
    Process window = program("connote.aot", ONCE);
    awaitRest(window);
    window.destroy();
    end(window);
    Path people = Files.write(build.resolve("training.csv"), people());
    String notes = build.resolve("training-notes.csv").toString();
    end(
        program(
            "commands.aot",
            List.of(),
            "batch",
            people.toString(),
            notes,
            "-r",
            RELATIONSHIP,
            "--force"));
  }

  /// The program with Java's further `options`, which leaves the cache called `cache` behind when
  /// it has done what `arguments` say.
  private Process program(String cache, List<String> options, String... arguments)
      throws IOException {
    var command =
        new ArrayList<String>(
            List.of(
                "-XX:AOTCacheOutput=" + program.resolve("app").resolve(cache),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                "-Dorg.sqlite.lib.path=" + natives));
    command.addAll(options);
    command.add("-jar");
    command.add(program.resolve("app").resolve("connote.jar").toString());
    command.addAll(Arrays.asList(arguments));
    return java(command.toArray(String[]::new));
  }

  /// A table that asks for everything a batch does: whole rows, poor ones, and facts that are
  /// objected to or do not fit.
  private static List<String> people() {
    var lines = new ArrayList<String>(List.of("Full name,Event,Met on,Topic"));
    for (int number = 0; number < TRAINING_PEOPLE; number++) {
      lines.add("Priya Sharma %d,DevConf,2026-11-03,release trains".formatted(number));
      lines.add("\"Simpson, Ann\",\"the %d. Founders Breakfast\",yesterday,".formatted(number));
      lines.add("Sam,SYNERGY DAYS %d!!!,,what you said about tides".formatted(number));
      lines.add("Zoë,%s,,pricing".formatted("long ".repeat(number % 60)));
    }
    return lines;
  }

  private Process java(String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(program.resolve("runtime").resolve("bin").resolve("java").toString());
    command.addAll(Arrays.asList(arguments));
    var java =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    java.environment().put("CONNOTE_HOME", build.resolve("training").toString());
    return java.start();
  }

  /// Waits until the window is open, all its screens are built and LanguageTool is loaded, which
  /// shows in that it no longer needs the processor.
  private static void awaitRest(Process window) throws InterruptedException {
    Duration before = Duration.ofDays(-1);
    for (int second = 0; second < 30 && window.isAlive(); second++) {
      Duration now = window.info().totalCpuDuration().orElse(Duration.ZERO);
      if (second > SCREENS_SECONDS && now.minus(before).toMillis() < 50) {
        return;
      }
      before = now;
      Thread.sleep(1000);
    }
  }

  private static void end(Process java) throws InterruptedException {
    if (!java.waitFor(60, TimeUnit.SECONDS)) {
      java.destroyForcibly();
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
