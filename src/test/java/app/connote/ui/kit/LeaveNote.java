package app.connote.ui.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// Leaves the note on standard input (UTF-8) on the clipboard and ends, as a window does that is
/// closed; for the desktop checks.
final class LeaveNote {
  private LeaveNote() {}

  public static void main(String[] args) throws IOException {
    var note = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(ClipboardHandover.handOver(note) ? "kept" : "lost");
  }
}
