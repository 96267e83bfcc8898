package app.connote.template;

import java.util.List;

/// A mark of the template language in a text, for whoever shows the text.
///
/// @param kind what it is
/// @param start where it begins, in UTF-16 units
/// @param end where it ends
public record Marking(Kind kind, int start, int end) {
  /// The kinds of marks.
  public enum Kind {
    /// A field with its braces and its fallback.
    FIELD,
    /// A brace or a bar of alternatives.
    CHOICE,
    /// `a(n)`.
    ARTICLE
  }

  /// The marks of `source`, in order; where it is malformed, those before the first mistake that
  /// keeps it from being cut up.
  public static List<Marking> in(String source) {
    return Scanner.markings(source);
  }
}
