package app.connote.store;

import app.connote.settings.Settings;
import app.connote.settings.SettingsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// Settings in the file `settings.json`, strict JSON. A file that is anything else is put aside,
/// not deleted, and the defaults hold.
public final class JsonSettings implements SettingsFile {
  private final DataFolder folder;
  private volatile Optional<String> notice = Optional.empty();

  /// The settings kept in `folder`, which need not exist yet.
  public JsonSettings(DataFolder folder) {
    this.folder = folder;
  }

  /// What is kept, for someone who only looks: the defaults where nothing readable is, and the file
  /// stays where it is.
  public Settings peek() {
    try {
      return read();
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      return Settings.DEFAULT;
    }
  }

  @Override
  public Settings load() {
    try {
      return read();
    } catch (NoSuchFileException e) {
      return Settings.DEFAULT;
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      notice = Optional.of(putAside());
      return Settings.DEFAULT;
    }
  }

  private Settings read() throws IOException {
    String json = Files.readString(file(), StandardCharsets.UTF_8);
    return StrictJson.readPart(json, SettingsJson.class).settings();
  }

  private String putAside() {
    Path aside = PrivateFiles.aside(file(), Instant.now());
    try {
      PrivateFiles.restrict(file());
      Files.move(file(), aside);
      return "The settings could not be read, so they were put aside as “%s” and begun afresh."
          .formatted(aside);
    } catch (IOException e) {
      return "The settings in “%s” could not be read: check that file, or delete it."
          .formatted(file());
    }
  }

  @Override
  public Optional<String> notice() {
    return notice;
  }

  @Override
  public void save(Settings settings) {
    byte[] json = StrictJson.write(SettingsJson.of(settings)).getBytes(StandardCharsets.UTF_8);
    try {
      folder.create();
      PrivateFiles.replace(file(), json);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The settings could not be saved: check that the disk has room.", e);
    }
  }

  private Path file() {
    return folder.file("settings.json");
  }
}
