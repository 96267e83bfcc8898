package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.note.Span;
import java.util.Optional;
import java.util.stream.Stream;

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

  /// `finding` where its words are in the text `after`, unless the change of `before` touched them
  /// or grew a word onto them. A fix whose words were touched is no longer offered.
  Optional<Finding> moved(Finding finding, String before, String after) {
    return moved(finding.span())
        .filter(span -> isAlone(finding.span(), before) == isAlone(span, after))
        .map(span -> finding.at(span, finding.fixes().stream().flatMap(this::moved).toList()));
  }

  private Stream<Fix> moved(Fix fix) {
    return moved(fix.span()).stream().map(span -> new Fix(fix.label(), span, fix.replacement()));
  }

  private static boolean isAlone(Span span, String text) {
    return !isLetter(text, span.start() - 1) && !isLetter(text, span.end());
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static char fromEnd(String text, int units) {
    return text.charAt(text.length() - 1 - units);
  }
}
