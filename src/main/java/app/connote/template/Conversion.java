package app.connote.template;

import java.util.List;
import java.util.Set;

/// A template from elsewhere, put into the language of templates.
///
/// The result compiles, but for a bound of [Template] that it may break or a text without words.
/// What is in our language already stays as it is, and converting the result changes nothing.
///
/// @param source the text as it was pasted
/// @param result the same in our language
/// @param marks what became of each mark that is not of our language, in the order of the source
public record Conversion(String source, String result, List<Converted> marks) {
  public Conversion {
    marks = List.copyOf(marks);
  }

  /// Converts `source` for a relationship that has the fields called `fields`.
  public static Conversion of(String source, Set<String> fields) {
    Conversion all = ForeignWriter.conversion(source, fields, true);
    boolean settled = ForeignWriter.conversion(all.result, fields, true).result.equals(all.result);
    // What is left out may let the words around it become a mark.
    return settled ? all : ForeignWriter.conversion(source, fields, false);
  }

  /// Whether anything but the marks of our language was found.
  public boolean isNeeded() {
    return !marks.isEmpty();
  }
}
