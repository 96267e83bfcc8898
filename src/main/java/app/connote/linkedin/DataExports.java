package app.connote.linkedin;

import java.nio.file.Path;

/// The port to data exports in files. Calls block and belong off the window's thread.
public interface DataExports {
  /// The export in `file`: the zip archive that LinkedIn sends, the folder it was unpacked to, or
  /// one of its files alone. Nothing is written anywhere.
  ///
  /// Throws [DataExportException] where it is none or cannot be read, and
  /// `java.util.concurrent.CancellationException` as soon as `watch` stops it.
  DataExport read(Path file, Watch watch);
}
