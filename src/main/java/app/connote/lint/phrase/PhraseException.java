package app.connote.lint.phrase;

/// A phrase that cannot be used, with the place where it goes wrong.
///
/// The message is one sentence for the person who wrote the phrase.
public final class PhraseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final String phrase;
  private final int place;

  /// A failure at `place`, an index into `phrase` in UTF-16 units.
  PhraseException(String sentence, String phrase, int place) {
    super(sentence);
    this.sentence = sentence;
    this.phrase = phrase;
    this.place = place;
  }

  /// What is wrong and what to do about it.
  @Override
  public String getMessage() {
    return sentence;
  }

  /// The phrase as it is written.
  public String phrase() {
    return phrase;
  }

  /// Where the phrase goes wrong, in UTF-16 units from its start.
  public int place() {
    return place;
  }
}
