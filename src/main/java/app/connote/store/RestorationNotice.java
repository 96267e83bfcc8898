package app.connote.store;

import app.connote.history.Backup;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What a person is told about a history that was put together anew.
final class RestorationNotice {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  private RestorationNotice() {}

  /// One sentence about `restored` and where the damaged file lies, which is `aside`.
  static String of(Restoration restored, Path aside) {
    String put = "; the damaged file was put aside as “" + aside + "”.";
    if (restored.whole() && restored.read() > 0) {
      return "The history was damaged, and all of its "
          + notes(restored.read())
          + " could be read and brought into a new one"
          + put;
    }
    return restored
            .backup()
            .map(backup -> with(restored, backup))
            .orElseGet(() -> without(restored))
        + put;
  }

  /// One sentence about `restored` where there was no file any more.
  static String ofNothing(Restoration restored) {
    return restored
        .backup()
        .map(
            backup ->
                "The history was gone, so the backup of %s with %s was restored."
                    .formatted(when(backup), notes(restored.added())))
        .orElse("The history was gone, so a new one was begun.");
  }

  private static String when(Backup backup) {
    return MOMENT.format(backup.made().atZone(ZoneId.systemDefault()));
  }

  private static String with(Restoration restored, Backup backup) {
    String when = when(backup);
    return restored.read() == 0
        ? "The history could not be read, so the backup of %s with %s was restored"
            .formatted(when, notes(restored.added()))
        : "The history was damaged: %s could be read, and %s came from the backup of %s"
            .formatted(notes(restored.read()), more(restored.added()), when);
  }

  private static String without(Restoration restored) {
    return restored.read() == 0
        ? "The history could not be read, so a new one was begun"
        : "The history was damaged: %s could be read and brought into a new one"
            .formatted(notes(restored.read()));
  }

  private static String more(int notes) {
    return notes == 0 ? "none more" : notes(notes).replace(" note", " more note");
  }

  private static String notes(int notes) {
    return notes == 1 ? "1 note" : String.format(Locale.ENGLISH, "%,d notes", notes);
  }
}
