package app.connote.ui.kit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Hands the clipboard over to a [ClipboardKeeper] when the window closes.
public final class ClipboardHandover {
  private static final long PATIENCE_SECONDS = 10;

  private ClipboardHandover() {}

  /// Starts a keeper for `note` and waits until it has the clipboard, ten seconds at most, which it
  /// only takes on a machine with much else to do.
  ///
  /// Only Linux needs this. Call it as the last thing before the window closes, and only while the
  /// clipboard still holds `note`: it takes the clipboard from whoever has it.
  ///
  /// Answers whether the note will stay on the clipboard. A failure is an answer, not an exception:
  /// a window that closes can do nothing about it.
  public static boolean handOver(String note) {
    try {
      Process keeper = start();
      try (var in = keeper.getOutputStream()) {
        in.write(note.getBytes(StandardCharsets.UTF_8));
      }
      return answer(keeper).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException | ExecutionException | TimeoutException failure) {
      return false;
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(command())
        .directory(new File("/")) // so that it holds on to no folder
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static CompletableFuture<Boolean> answer(Process keeper) {
    var answer = new CompletableFuture<Boolean>();
    Thread.ofVirtual().start(() -> answer.complete(saysKept(keeper)));
    return answer;
  }

  private static boolean saysKept(Process keeper) {
    try (BufferedReader out = keeper.inputReader(StandardCharsets.US_ASCII)) {
      return ClipboardKeeper.KEPT.equals(out.readLine());
    } catch (IOException failure) {
      return false;
    }
  }

  private static List<String> command() {
    var command = new ArrayList<>(detached());
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx16m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=false",
            "-cp",
            ownClasses(),
            ClipboardKeeper.class.getName()));
    return command;
  }

  /// The words that start a program which outlives the terminal and the session it was started in.
  private static List<String> detached() {
    for (String folder : List.of("/usr/bin", "/bin")) {
      if (Files.isExecutable(Path.of(folder, "setsid"))) {
        return List.of(folder + "/setsid");
      }
      if (Files.isExecutable(Path.of(folder, "nohup"))) {
        return List.of(folder + "/nohup");
      }
    }
    return List.of();
  }

  /// The jar or folder of this class: the keeper needs nothing else.
  private static String ownClasses() {
    var source = ClipboardHandover.class.getProtectionDomain().getCodeSource();
    return Path.of(URI.create(source.getLocation().toString())).toString();
  }
}
