package app.connote.ui.compose;

/// How long it takes to read a note.
///
/// Adults read English silently at 238 words a minute on average, where it is no fiction: Marc
/// Brysbaert, “How many words do we read per minute? A review and meta-analysis of reading rate”,
/// Journal of Memory and Language 109 (2019), 104047.
final class ReadingTime {
  private static final double WORDS_A_MINUTE = 238;

  private ReadingTime() {}

  /// The seconds that `words` words take, rounded.
  static long seconds(int words) {
    return Math.round(words * 60 / WORDS_A_MINUTE);
  }
}
