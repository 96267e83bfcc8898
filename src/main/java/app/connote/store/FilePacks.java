package app.connote.store;

import app.connote.compose.Catalog;
import app.connote.compose.Pack;
import app.connote.compose.Packs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Packs in files that people pass on.
///
/// @param known the relationships that templates can be for
public record FilePacks(Catalog known) implements Packs {
  @Override
  public Pack read(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return SharedPack.read(bytes, known).pack();
    } catch (PackException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException e) {
      throw new IOException(
          "The file cannot be read; check that it is there and yours to read.", e);
    }
  }

  @Override
  public void write(Path file, Pack pack) throws IOException {
    try {
      PrivateFiles.replace(file, SharedPack.write(pack, known).getBytes(StandardCharsets.UTF_8));
    } catch (PackException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException e) {
      throw new IOException(
          "The pack cannot be written; check its folder and that the disk has room.", e);
    }
  }
}
