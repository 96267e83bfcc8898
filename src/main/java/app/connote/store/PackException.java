package app.connote.store;

/// A pack that cannot be used. The message is one sentence saying what is wrong, where, and what to
/// do about it.
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  /// A failure told in `message`.
  public PackException(String message) {
    super(message);
  }

  /// A failure told in `message`, brought about by `cause`.
  public PackException(String message, Throwable cause) {
    super(message, cause);
  }
}
