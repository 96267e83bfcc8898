package app.connote.ui.compose;

import app.connote.note.Span;
import java.util.Optional;

/// What one change did to a text, in UTF-16 units.
///
/// @param untouchedBefore how many units at the beginning stayed as they were
/// @param untouchedFrom where in the old text the end begins that stayed as it was
/// @param grown how much longer the text has become; negative where shorter
record Edit(int untouchedBefore, int untouchedFrom, int grown) {
  /// The change that made `after` of `before`.
  static Edit between(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(before, end) == fromEnd(after, end)) {
      end++;
    }
    return new Edit(start, before.length() - end, after.length() - before.length());
  }

  /// Where the stretch `span` of the old text is in the new one, unless the change touched it.
  Optional<Span> moved(Span span) {
    if (span.end() <= untouchedBefore) {
      return Optional.of(span);
    }
    return span.start() >= untouchedFrom
        ? Optional.of(new Span(span.start() + grown, span.end() + grown))
        : Optional.empty();
  }

  private static char fromEnd(String text, int units) {
    return text.charAt(text.length() - 1 - units);
  }
}
