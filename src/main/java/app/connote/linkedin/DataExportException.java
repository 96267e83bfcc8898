package app.connote.linkedin;

/// A data export cannot be used. The message is one sentence for the person at the screen that says
/// what is wrong, where, and what to do, and quotes nothing that stands in the export.
public final class DataExportException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A failure told in `message`.
  public DataExportException(String message) {
    super(message);
  }

  /// A failure told in `message`, brought about by `cause`.
  public DataExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
