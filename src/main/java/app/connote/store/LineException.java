package app.connote.store;

/// A line of JSON that is no request. The message is the end of a sentence that begins with the
/// name of the line, such as “has the unknown key “txt”: use one of id, text.”, and quotes no note.
public final class LineException extends Exception {
  private static final long serialVersionUID = 1L;

  /// A failure told in `message`.
  public LineException(String message) {
    super(message);
  }

  /// A failure told in `message`, brought about by `cause`.
  public LineException(String message, Throwable cause) {
    super(message, cause);
  }
}
