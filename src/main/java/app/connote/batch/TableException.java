package app.connote.batch;

/// A table could not be read or written. The message is one sentence for the person at the screen,
/// with the line where there is one, and holds nothing that stands in the table.
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A failure told in `message`.
  public TableException(String message) {
    super(message);
  }

  /// A failure told in `message`, brought about by `cause`.
  public TableException(String message, Throwable cause) {
    super(message, cause);
  }
}
