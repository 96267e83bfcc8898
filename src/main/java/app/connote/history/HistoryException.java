package app.connote.history;

/// The history could not be read or written. The message is one sentence for the person at the
/// screen and holds nothing of any note.
public final class HistoryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// A failure told in `message`, brought about by `cause`.
  public HistoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
