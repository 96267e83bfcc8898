package app.connote.template;

/// A template that cannot be used, with the place where it goes wrong.
///
/// The message is one sentence for the person who wrote the template.
public final class TemplateException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String message;
  private final int place;

  /// A failure at `place`, an index into the template's source in UTF-16 units.
  public TemplateException(String message, int place) {
    super(message);
    this.message = message;
    this.place = place;
  }

  /// What is wrong and what to do about it.
  @Override
  public String getMessage() {
    return message;
  }

  /// Where the template goes wrong, in UTF-16 units from its start.
  public int place() {
    return place;
  }
}
