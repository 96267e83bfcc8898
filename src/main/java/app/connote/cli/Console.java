package app.connote.cli;

import app.connote.store.DataFolder;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/// Where a command reads and writes, so that it can run inside a test.
///
/// @param in standard input, as bytes
/// @param out standard output
/// @param err standard error
/// @param env the environment's variables
/// @param zone the time zone in which moments are shown
record Console(
    InputStream in, PrintWriter out, PrintWriter err, Map<String, String> env, ZoneId zone) {
  /// The day it is at this console.
  LocalDate today() {
    return LocalDate.now(zone);
  }

  /// The folder in which the person at this console keeps notes and settings.
  DataFolder folder() {
    return DataFolder.of(
        env, System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  /// The console of this process. It writes UTF-8 whatever the locale, and a reader that has gone
  /// away, as with `| head`, is no error.
  static Console system() {
    return new Console(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        ZoneId.systemDefault());
  }
}
