package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.store.PackException;
import app.connote.store.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Any file as a pack that brings relationships: refused in a sentence, or a catalog.
public final class FuzzCatalogs {
  private FuzzCatalogs() {}

  /// Called by the fuzzer with each `input`.
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    try {
      var catalog = PackReader.read(new ByteArrayInputStream(input));
      catalog
          .relationships()
          .forEach(each -> assertThat(catalog.relationship(each.id())).contains(each));
    } catch (PackException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }
}
