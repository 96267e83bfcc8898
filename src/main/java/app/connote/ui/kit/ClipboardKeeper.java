package app.connote.ui.kit;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/// A program of its own that keeps a note on the clipboard after the window has closed.
///
/// Under X11 a text on the clipboard is held by the program it was copied in and is gone with it.
/// The note comes on standard input, so that it is never in a file or in the list of processes.
public final class ClipboardKeeper {
  /// The line written to standard output, without its end, once the note is on the clipboard.
  static final String KEPT = "kept";

  private ClipboardKeeper() {}

  /// Takes the clipboard for the note on standard input (UTF-8), says so, and ends when another
  /// program takes it over or the display goes away. `args` are not looked at.
  ///
  /// Throws `IOException` when the note cannot be read.
  public static void main(String[] args) throws IOException, InterruptedException {
    var note = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    var taken = new CountDownLatch(1);
    Toolkit.getDefaultToolkit()
        .getSystemClipboard()
        .setContents(new StringSelection(note), (_, _) -> taken.countDown());
    sayKept();
    taken.await();
    // AWT's own thread may be slow to notice that nothing is left to do.
    System.exit(0);
  }

  private static void sayKept() throws IOException {
    try (var out = new FileOutputStream(FileDescriptor.out)) {
      out.write((KEPT + "\n").getBytes(StandardCharsets.US_ASCII));
    }
  }
}
