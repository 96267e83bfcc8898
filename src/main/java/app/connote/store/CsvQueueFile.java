package app.connote.store;

import app.connote.batch.Queue;
import app.connote.batch.QueueFile;
import app.connote.batch.TableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The queue kept in the file `queue.csv`, the same table that is exported, and beside it in
/// `queue.json` how far it has been gone through.
public final class CsvQueueFile implements QueueFile {
  private final DataFolder folder;
  private final CsvTables tables = new CsvTables();

  /// The queue kept in `folder`, which need not exist yet.
  public CsvQueueFile(DataFolder folder) {
    this.folder = folder;
  }

  /// The queue that was kept last. A file that holds none is put aside, not deleted, and the
  /// [TableException] says so; after that there is none.
  @Override
  public Optional<Queue> load() {
    if (!Files.exists(file())) {
      return Optional.empty();
    }
    try {
      return Optional.of(tables.read(file()));
    } catch (TableException e) {
      throw new TableException(putAside(), e);
    }
  }

  @Override
  public void save(Queue queue) {
    try {
      folder.create();
    } catch (IOException e) {
      throw notKept(e);
    }
    tables.export(queue, file());
  }

  /// Where the writer was, as the file has it.
  record Mark(int place) {}

  @Override
  public int loadPlace() {
    try {
      byte[] json = Files.readAllBytes(mark());
      return Math.max(0, StrictJson.readWhole(json, Mark.class).place());
    } catch (IOException | JacksonException _) {
      // Nothing is lost but a few keystrokes.
      return 0;
    }
  }

  @Override
  public void savePlace(int place) {
    try {
      folder.create();
      String json = StrictJson.write(new Mark(place));
      PrivateFiles.replace(mark(), json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw notKept(e);
    }
  }

  private static TableException notKept(IOException cause) {
    return new TableException("The queue could not be kept: check that the disk has room.", cause);
  }

  @Override
  public void clear() {
    try {
      Files.deleteIfExists(file());
      Files.deleteIfExists(mark());
    } catch (IOException e) {
      throw new TableException("The queue could not be forgotten: check your data folder.", e);
    }
  }

  private String putAside() {
    Path aside = PrivateFiles.aside(file(), Instant.now());
    try {
      PrivateFiles.restrict(file());
      Files.move(file(), aside);
      return "The queue could not be read, so it was put aside as “%s”."
          .formatted(aside.getFileName());
    } catch (IOException _) {
      return "The queue could not be read: check the file “queue.csv” in your data folder.";
    }
  }

  private Path file() {
    return folder.file("queue.csv");
  }

  private Path mark() {
    return folder.file("queue.json");
  }
}
