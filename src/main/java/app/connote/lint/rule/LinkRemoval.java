package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.Optional;

/// Takes a link out of a note where what remains still reads well: in brackets, in a sentence that
/// says nothing else, or set off at the end of one.
final class LinkRemoval {
  private LinkRemoval() {}

  /// The change that takes the link at `place` out of `note`, if there is one.
  static Optional<Fix> of(Span place, Note note) {
    return bracketed(place, note.text())
        .or(() -> Removal.of(place, note, note.tokens()))
        .or(() -> setOff(place, note.text()));
  }

  /// "my map (https://…) of Leeds".
  private static Optional<Fix> bracketed(Span place, String text) {
    boolean open = place.start() > 0 && text.charAt(place.start() - 1) == '(';
    boolean close = place.end() < text.length() && text.charAt(place.end()) == ')';
    return open && close
        ? Optional.of(removal(spaceBefore(place.start() - 1, text), place.end() + 1))
        : Optional.empty();
  }

  /// "I drew a map, https://….".
  private static Optional<Fix> setOff(Span place, String text) {
    int start = spaceBefore(place.start(), text);
    boolean marked = start > 0 && ",–—".indexOf(text.charAt(start - 1)) >= 0;
    boolean ends = place.end() == text.length() || ".!?\n".indexOf(text.charAt(place.end())) >= 0;
    return marked && ends
        ? Optional.of(removal(spaceBefore(start - 1, text), place.end()))
        : Optional.empty();
  }

  private static Fix removal(int start, int end) {
    return new Fix("Remove the link", new Span(start, end), "");
  }

  private static int spaceBefore(int at, String text) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    }
    return start;
  }
}
