package app.connote.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The note beside a history that says which journal is its own: one of another time or of another
/// file would hide what the history holds. It is made with the first change and goes when the
/// history is closed in order, so that no journal counts then.
record JournalMark(Path file) {
  /// How often SQLite may have begun a journal anew, each time with the next salt, since the mark
  /// was made.
  private static final int MOST_TIMES = 1 << 20;

  /// The one beside the history in `history`.
  static JournalMark of(Path history) {
    return new JournalMark(HistoryFile.part(history, "-mark"));
  }

  /// Marks the journal in `journal` as the one that counts. When this returns the mark is on disk.
  void make(Path journal) throws IOException {
    Journal now = Journal.of(journal);
    PrivateFiles.replace(file, Integer.toString(now.salt()).getBytes(StandardCharsets.UTF_8));
  }

  /// Whether `journal` is the one that was marked.
  boolean fits(Journal journal) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      int times = journal.salt() - Integer.parseInt(Files.readString(file).strip());
      return times >= 0 && times < MOST_TIMES;
    } catch (NumberFormatException | java.nio.charset.CharacterCodingException _) {
      return false;
    }
  }

  /// Takes the mark away.
  void remove() throws IOException {
    Files.deleteIfExists(file);
  }
}
