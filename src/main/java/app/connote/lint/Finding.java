package app.connote.lint;

import app.connote.note.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// One thing a rule has to say about a note.
///
/// @param rule the rule's id
/// @param name what it is called, such as “Stock phrase”
/// @param severity how much it matters
/// @param span what it points at, in UTF-16 units; empty where something is missing
/// @param message what the writer can do about it, in one or two sentences
/// @param why why it matters to the reader of the note
/// @param source where that knowledge comes from
/// @param fixes changes that would mend it, best first
public record Finding(
    String rule,
    String name,
    Severity severity,
    Span span,
    String message,
    String why,
    String source,
    List<Fix> fixes)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::span)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::message);

  public Finding {
    fixes = List.copyOf(fixes);
  }

  /// A finding that is called as its rule is.
  public Finding(
      String rule,
      Severity severity,
      Span span,
      String message,
      String why,
      String source,
      List<Fix> fixes) {
    this(rule, nameOf(rule), severity, span, message, why, source, fixes);
  }

  /// A rule's id as people read it: “Stock phrase” for `stock-phrase`.
  public static String nameOf(String rule) {
    String words = rule.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// This finding with `kept` for its fixes.
  Finding with(List<Fix> kept) {
    return new Finding(rule, name, severity, span, message, why, source, kept);
  }

  /// This finding about the words at `moved`, with `fixes` for its fixes.
  public Finding at(Span moved, List<Fix> fixes) {
    return new Finding(rule, name, severity, moved, message, why, source, fixes);
  }

  /// Worst first, then by place, then by rule: the one order in which findings are shown.
  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
