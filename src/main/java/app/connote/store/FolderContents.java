package app.connote.store;

import app.connote.settings.Content;
import app.connote.settings.Kept;
import app.connote.settings.KeptFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of the program in `folder`, known by their names.
public record FolderContents(DataFolder folder) implements KeptFiles {
  private static final String BACKUPS = "backups";

  /// What each file is called.
  private static final Map<String, Content> NAMES =
      Map.ofEntries(
          Map.entry("history.db", Content.NOTES),
          Map.entry("history.db-wal", Content.NOTES),
          Map.entry("history.db-shm", Content.NOTES),
          Map.entry("history.db-journal", Content.NOTES),
          Map.entry("history.db-mark", Content.NOTES),
          Map.entry("history-restored.db", Content.UNFINISHED),
          Map.entry("window.lock", Content.WINDOW),
          Map.entry("window.show", Content.WINDOW),
          Map.entry("queue.csv", Content.QUEUE),
          Map.entry("queue.json", Content.QUEUE),
          Map.entry("columns.json", Content.COLUMNS),
          Map.entry("settings.json", Content.SETTINGS),
          Map.entry("phrases.json", Content.PHRASES),
          Map.entry("templates.json", Content.TEMPLATES));

  private static final String ASIDE =
      "(history|queue|settings|templates)-(unreadable|before|damaged)-\\d.*";
  private static final String UNFINISHED = "\\.new-.*\\.tmp";

  @Override
  public List<Kept> all() {
    try {
      var files = new EnumMap<Content, List<Path>>(Content.class);
      for (Path file : owned()) {
        content(file)
            .ifPresent(what -> files.computeIfAbsent(what, _ -> new ArrayList<>()).add(file));
      }
      var all = new ArrayList<Kept>();
      for (var each : files.entrySet()) {
        all.add(new Kept(each.getKey(), each.getValue(), size(each.getValue())));
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "“%s” could not be looked through: check that folder.".formatted(folder.path()), e);
    }
  }

  @Override
  public void delete(Kept kept) {
    kept.files().forEach(FolderContents::delete);
  }

  @Override
  public void deleteAll() {
    all().forEach(this::delete);
    deleteIfEmpty(backups());
    deleteIfEmpty(library());
    deleteIfEmpty(folder.path());
  }

  private List<Path> owned() throws IOException {
    var owned = new ArrayList<Path>();
    for (Path each : List.of(folder.path(), backups(), library())) {
      owned.addAll(files(each));
    }
    return owned.stream().sorted().toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Optional<Content> content(Path file) {
    String name = file.getFileName().toString();
    if (name.matches(UNFINISHED)) {
      return Optional.of(Content.UNFINISHED);
    }
    if (backups().equals(file.getParent())) {
      return Optional.of(Content.BACKUPS).filter(_ -> name.startsWith("history-"));
    }
    if (library().equals(file.getParent())) {
      return Optional.of(Content.LIBRARY).filter(_ -> name.startsWith("sqlite-"));
    }
    return name.matches(ASIDE) ? Optional.of(Content.ASIDE) : Optional.ofNullable(NAMES.get(name));
  }

  private Path library() {
    return folder.file(NativeLibrary.FOLDER);
  }

  private Path backups() {
    return folder.file(BACKUPS);
  }

  private static long size(List<Path> files) {
    return files.stream().mapToLong(FolderContents::size).sum();
  }

  /// A file that goes while it is looked at has no size.
  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException _) {
      return 0;
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "“%s” could not be deleted: close every Connote, and delete it yourself.".formatted(file),
          e);
    }
  }

  private static void deleteIfEmpty(Path folder) {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException _) {
      // What is not ours stays.
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The folder “%s” could not be deleted: delete it yourself.".formatted(folder), e);
    }
  }
}
