package app.connote.ui.templates;

import app.connote.template.Conversion;
import app.connote.template.Converted;

/// What becomes of one mark of a template from elsewhere, in words.
///
/// @param mark the mark as it was written there
/// @param fate what becomes of it
/// @param helps whether it becomes a mark of our language
record ForeignMark(String mark, String fate, boolean helps) {
  private static final int LONGEST = 40;

  /// What becomes of `each`, a mark of the text that `conversion` converts.
  static ForeignMark of(Converted each, Conversion conversion) {
    String mark = each.from().of(conversion.source());
    String result = each.to().of(conversion.result());
    return switch (each) {
      case Converted.Field _, Converted.Fallback _ ->
          new ForeignMark(mark, "becomes " + result, true);
      case Converted.Alternatives choice ->
          new ForeignMark(brief(mark), "becomes " + choice.count() + " alternatives", true);
      case Converted.Kept kept ->
          new ForeignMark(
              mark,
              "stays as words: no field is called so"
                  + kept.nearest().map(field -> ". Did you mean {{" + field + "}}?").orElse(""),
              false);
      case Converted.Escaped _ -> new ForeignMark(mark, "shows as it is", false);
      case Converted.Dropped _ -> new ForeignMark(mark, "is left out", false);
    };
  }

  private static String brief(String mark) {
    return mark.length() <= LONGEST ? mark : mark.substring(0, LONGEST) + "…";
  }
}
