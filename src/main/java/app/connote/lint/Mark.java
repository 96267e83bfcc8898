package app.connote.lint;

import app.connote.note.Field;
import app.connote.note.Span;
import java.util.List;

/// One mark of the presence map: something that a good note says, and where this note says it.
///
/// @param rule the id of the rule that misses it where it is absent
/// @param label what stands beside the mark, such as "Who you are"
/// @param spans the words that say it, in order, in UTF-16 units; none where it is absent
/// @param fields the fields of the chosen relationship that would supply it, unfilled ones first
public record Mark(String rule, String label, List<Span> spans, List<Field> fields) {
  public Mark {
    spans = List.copyOf(spans);
    fields = List.copyOf(fields);
  }

  /// Whether the note says it.
  public boolean isLit() {
    return !spans.isEmpty();
  }
}
