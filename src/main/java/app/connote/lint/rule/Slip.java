package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A slip of the keyboard.
///
/// @param span where it is
/// @param message what to do about it
/// @param fix the change that mends it
record Slip(Span span, String message, Fix fix) {
  /// The slip at `span`, which `label` mends by putting `right` there.
  Slip(Span span, String message, String label, String right) {
    this(span, message, new Fix(label, span, right));
  }

  /// The slips in the note that is read, none overlapping; facts, titles and links are as they are.
  static List<Slip> in(Reading reading) {
    var found = new ArrayList<Slip>();
    String text = reading.note().text();
    int at = 0;
    while (at < text.length()) {
      Slip slip = at(text, at);
      if (slip != null && !isOthers(slip.span, reading)) {
        found.add(slip);
        at = slip.span.end();
      } else {
        at++;
      }
    }
    MixedQuotes.in(reading).ifPresent(found::add);
    return found;
  }

  private static @Nullable Slip at(String text, int at) {
    return switch (text.charAt(at)) {
      case ' ' -> Spaces.at(text, at);
      case ',', ';', '!', '?' -> Spaces.missingAfter(text, at);
      case '.', '…' -> Dots.at(text, at);
      case '-' -> Dashes.at(text, at);
      default -> null;
    };
  }

  private static boolean isOthers(Span span, Reading reading) {
    return Borrowed.touches(span, reading) || Links.touch(span, reading);
  }
}
