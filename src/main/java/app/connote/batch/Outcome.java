package app.connote.batch;

/// What became of a row.
public sealed interface Outcome {
  /// A note was drafted.
  ///
  /// @param text what it says, perhaps changed by the writer since
  /// @param template the id of the template it was made from; empty once the writer has changed it
  /// @param findings what the checks say about it
  record Drafted(String text, String template, FindingCount findings) implements Outcome {
    /// The counts without any words, which must not reach a log.
    @Override
    public String toString() {
      return "Drafted[" + text.length() + " characters, " + findings + "]";
    }
  }

  /// No note could be drafted, because of `problem`.
  record Refused(Problem problem) implements Outcome {}
}
