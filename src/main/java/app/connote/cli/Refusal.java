package app.connote.cli;

/// A command, or a part of its input, that cannot be used as it is. The message is one sentence
/// that says what to do instead and holds nothing of any note.
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  /// A refusal told in `sentence`.
  Refusal(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /// A refusal told in `sentence`, brought about by `cause`.
  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  /// What is wrong and what to do about it.
  String sentence() {
    return sentence;
  }
}
