package app.connote.store;

import app.connote.batch.Queue;
import app.connote.batch.QueueEntry;
import app.connote.batch.TableException;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;

/// A queue on its way to a file or to standard output, entry by entry. A file is there when all of
/// it is written, readable by its owner alone, or not at all. All throw [TableException] when
/// nothing can be written.
public final class QueueExport implements AutoCloseable {
  /// Without it, spreadsheets take UTF-8 for something else.
  private static final char MARK = '\uFEFF';

  private final Optional<Path> file;
  private final Optional<Path> draft;
  private final QueueWriter writer;
  private boolean finished;

  private QueueExport(Optional<Path> file, Optional<Path> draft, QueueWriter writer) {
    this.file = file;
    this.draft = draft;
    this.writer = writer;
  }

  /// Begins a queue like `about`, whatever entries that has, in `file`; facts other than `facts`
  /// are not written.
  public static QueueExport to(Path file, Queue about, Collection<String> facts) {
    try {
      Path draft = PrivateFiles.draft(file);
      draft.toFile().deleteOnExit();
      // Half a letter, which no UTF-8 can say, becomes a question mark rather than a failure.
      Writer out = new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8);
      out.write(MARK);
      var columns = QueueColumns.of(about.header(), facts);
      return new QueueExport(
          Optional.of(file), Optional.of(draft), new QueueWriter(about, columns, out));
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  /// Begins a queue like `about` on `out`, which stays open.
  public static QueueExport to(PrintWriter out, Queue about, Collection<String> facts) {
    var columns = QueueColumns.of(about.header(), facts);
    return new QueueExport(
        Optional.empty(), Optional.empty(), new QueueWriter(about, columns, new StaysOpen(out)));
  }

  /// Writes `entry` below those before.
  public void write(QueueEntry entry) {
    try {
      writer.write(entry);
    } catch (UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  /// Puts what has been written in its place, in place of what was there.
  public void finish() {
    try {
      writer.close();
      if (file.isPresent() && draft.isPresent()) {
        Files.move(draft.get(), file.get(), StandardCopyOption.ATOMIC_MOVE);
      }
      finished = true;
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  /// Leaves nothing behind of what has not been finished.
  @Override
  public void close() {
    if (finished) {
      return;
    }
    try {
      writer.close();
      if (draft.isPresent()) {
        Files.deleteIfExists(draft.get());
      }
    } catch (IOException | UncheckedIOException e) {
      throw unwritable(e);
    }
  }

  private static TableException unwritable(Exception e) {
    return new TableException(
        "The table cannot be written; check its folder and that the disk has room.", e);
  }

  /// Standard output, which others write to as well.
  private static final class StaysOpen extends FilterWriter {
    StaysOpen(Writer out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
