package app.connote.batch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far the writer has come with an entry of the queue.
public enum Progress {
  /// Nothing has been done with it yet.
  WAITING,
  /// The writer has changed the note.
  EDITED,
  /// The note has been copied to the clipboard.
  COPIED,
  /// The writer has marked it as done.
  DONE,
  /// The writer has passed it over for good.
  SKIPPED;

  /// The name used in files.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether there is still something to do.
  public boolean isOpen() {
    return this == WAITING || this == EDITED;
  }

  /// The progress called `id`, if there is one.
  public static Optional<Progress> of(String id) {
    return Arrays.stream(values()).filter(progress -> progress.id().equals(id)).findFirst();
  }
}
