package app.connote.history;

/// A finding that the writer does not want to hear about in one note. It is known again by the
/// words it points at, so that it may move about with them.
///
/// @param rule the id of the rule whose finding it is
/// @param words what the finding points at, word for word; empty where something is missing
/// @param occurrence which of the findings of this rule about these words it is, from 1
public record Dismissal(String rule, String words, int occurrence) {
  public Dismissal {
    if (rule.isBlank() || occurrence < 1) {
      throw new IllegalArgumentException("A dismissal is of some finding of a rule.");
    }
  }

  /// The rule and the occurrence without any words of the note, which must not reach a log.
  @Override
  public String toString() {
    return "Dismissal[" + rule + ", " + occurrence + "]";
  }
}
