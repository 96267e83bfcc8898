package app.connote.store;

import app.connote.compose.Catalog;
import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateShelf;
import app.connote.compose.TemplateText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A person's own templates in the file `templates.json`, strict JSON that `docs/templates.md`
/// describes. What is in it and cannot be read, or came into it by another hand, is put aside
/// before the file is written.
public final class JsonTemplates implements TemplateShelf {
  /// The most bytes the file may have: 4 MiB.
  static final int LIMIT = 4 << 20;

  private static final String NEWER =
      "Your templates were written by a newer version of Connote, so they cannot be changed: update"
          + " Connote to go on with them.";
  private static final String FULL =
      "The template could not be saved: check that the disk has room, and keep Connote open.";

  private final DataFolder folder;
  private final Catalog builtIn;
  private byte[] known = new byte[0];
  private boolean whole = true;

  /// The templates kept in `folder`, which need not exist yet, for the relationships of `builtIn`.
  public JsonTemplates(DataFolder folder, Catalog builtIn) {
    this.folder = folder;
    this.builtIn = builtIn;
  }

  @Override
  public synchronized Standing look() {
    OwnTemplatesReader reader = read();
    whole = reader.isWhole();
    return reader.standing();
  }

  private OwnTemplatesReader read() {
    var reader = new OwnTemplatesReader(file(), builtIn);
    try {
      known = bytes();
      if (known.length > LIMIT) {
        reader.refuse("“%s” is larger than 4 MiB: shorten it.".formatted(file()));
      } else {
        reader.read(known);
      }
    } catch (NoSuchFileException e) {
      known = new byte[0];
    } catch (IOException e) {
      reader.refuse("“%s” could not be read: check that it is a file of yours.".formatted(file()));
    }
    return reader;
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(file())) {
      return in.readNBytes(LIMIT + 1);
    }
  }

  @Override
  public synchronized void save(OwnTemplates own) {
    byte[] json = json(own).getBytes(StandardCharsets.UTF_8);
    try {
      folder.create();
      keepWhatElseIsThere();
      PrivateFiles.replace(file(), json);
      known = json;
      whole = true;
    } catch (IOException e) {
      throw new UncheckedIOException(FULL, e);
    }
  }

  private void keepWhatElseIsThere() throws IOException {
    if (!Files.exists(file()) || (whole && Arrays.equals(bytes(), known))) {
      return;
    }
    var now = new OwnTemplatesReader(file(), builtIn);
    now.read(bytes());
    if (now.isNewer()) {
      throw new UncheckedIOException(NEWER, new IOException("A newer version wrote the file."));
    }
    Path aside = PrivateFiles.aside(file(), now.isWhole() ? "before" : "unreadable", Instant.now());
    PrivateFiles.restrict(file());
    Files.copy(file(), aside, StandardCopyOption.COPY_ATTRIBUTES);
  }

  /// One template a line, so that a mistake made by hand is told with a line that helps.
  private static String json(OwnTemplates own) {
    return "{\n  \"version\": 1,\n  \"templates\": %s,\n  \"unsaved\": %s,\n  \"hidden\": %s\n}\n"
        .formatted(
            lines(own.saved()), lines(own.unsaved()), StrictJson.write(List.copyOf(own.hidden())));
  }

  private static String lines(List<TemplateText> texts) {
    return texts.isEmpty()
        ? "[]"
        : texts.stream()
            .map(each -> StrictJson.write(Written.of(each)))
            .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
  }

  /// One template by its keys.
  private record Written(String id, String relationship, String tone, String text) {
    static Written of(TemplateText each) {
      return new Written(each.id(), each.relationship(), each.tone().id(), each.text());
    }
  }

  /// What to tell the person when the program starts of what `standing` says, in one or two
  /// sentences; empty where all is well.
  public static Optional<String> notice(Standing standing) {
    List<String> problems = standing.problems();
    return problems.stream()
        .findFirst()
        .map(
            first ->
                problems.size() == 1 ? first : first + " The Templates screen shows the others.");
  }

  private Path file() {
    return folder.file("templates.json");
  }
}
