package app.connote.store;

/// A pack that cannot be used. The message has a sentence on each line, saying what is wrong,
/// where, and what to do about it.
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String message;

  /// A failure told in `message`.
  public PackException(String message) {
    super(message);
    this.message = message;
  }

  /// A failure told in `message`, brought about by `cause`.
  public PackException(String message, Throwable cause) {
    super(message, cause);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
