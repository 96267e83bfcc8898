package app.connote.template;

import app.connote.note.Facts;
import app.connote.value.Names;
import app.connote.value.Pasted;
import java.util.Map;
import java.util.TreeMap;

/// The facts as they can stand in a sentence.
public record Values(Map<String, String> texts) {
  public Values {
    texts = Map.copyOf(texts);
  }

  /// The values of `facts`, each on one line and without the comma it may end in, and a name
  /// without the mark of an exclamation; one that holds nothing but punctuation is left out.
  public static Values of(Facts facts) {
    var texts = new TreeMap<String, String>();
    facts
        .values()
        .forEach(
            (field, value) -> {
              String text = without(",;: ", Pasted.line(value));
              if (!text.codePoints().allMatch(Values::isMark)) {
                texts.put(field, Names.isName(field) ? Names.cased(without("!?", text)) : text);
              }
            });
    return new Values(texts);
  }

  /// Whether `field` has a value that shows.
  public boolean has(String field) {
    return texts.containsKey(field);
  }

  /// What stands in a sentence for `field`; nothing where it has no value that shows.
  public String text(String field) {
    return texts.getOrDefault(field, "");
  }

  /// What stands in `hole`: the value or else the fallback, and nothing where there is neither.
  String text(Part.Hole hole) {
    String text = texts.get(hole.field());
    return text == null ? hole.fallback().orElse("") : text;
  }

  /// Punctuation or a space, which alone says nothing; an emoji does.
  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /// `value` without the `marks` at its end.
  private static String without(String marks, String value) {
    int end = value.length();
    while (end > 0 && marks.indexOf(value.charAt(end - 1)) >= 0) {
      end--;
    }
    return value.substring(0, end);
  }
}
