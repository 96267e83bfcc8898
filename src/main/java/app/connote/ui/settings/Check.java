package app.connote.ui.settings;

import app.connote.lint.Rule;
import app.connote.lint.Severity;
import java.util.Locale;

/// A check that can be switched off.
///
/// @param id the rule's id
/// @param name what it is called here
/// @param why why it matters to the reader of a note, in one sentence
public record Check(String id, Severity severity, String name, String why) {
  /// The check that `rule` makes.
  public static Check of(Rule rule) {
    return new Check(rule.id(), rule.severity(), name(rule.id()), rule.why());
  }

  /// A rule's id as people read it: “Stock phrase” for `stock-phrase`.
  static String name(String rule) {
    String words = rule.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// All that can be searched for.
  String words() {
    return String.join(" ", "checks", severity.id(), name, id, why);
  }
}
