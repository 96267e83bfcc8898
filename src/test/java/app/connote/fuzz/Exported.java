package app.connote.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.linkedin.DataExport;
import app.connote.linkedin.DataExportException;
import app.connote.linkedin.Watch;
import app.connote.store.LinkedInExports;
import java.io.IOException;

/// LinkedIn's data export, read from a file of any bytes.
final class Exported {
  private Exported() {}

  /// Reads a file called `name` that holds `bytes`; the file stays as it is.
  static void read(String name, byte[] bytes) throws IOException {
    try (var desk = Desk.with(name, bytes)) {
      try {
        DataExport export = new LinkedInExports().read(desk.file(), Watch.NONE);
        assertThat(export.parts()).isNotEmpty();
      } catch (DataExportException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
      assertThat(desk.holds(bytes)).isTrue();
    }
  }
}
