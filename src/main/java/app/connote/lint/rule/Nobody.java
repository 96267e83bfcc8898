package app.connote.lint.rule;

import java.util.Set;

/// Knows the words that stand after a greeting where a name could stand and are none.
final class Nobody {
  private static final Set<String> ANYONE =
      Set.of(
          "there",
          "again",
          "all",
          "everyone",
          "everybody",
          "team",
          "folks",
          "friend",
          "friends",
          "both",
          "you",
          "ya",
          "guys",
          "fellow",
          "stranger",
          "neighbor",
          "neighbour",
          "hiring",
          "recruiter",
          "recruiters",
          "connection",
          "colleague",
          "sir",
          "madam",
          "to",
          "from",
          "and");

  /// What programs write where they have no name.
  private static final Set<String> BLANKS = Set.of("null", "undefined", "nan", "none", "n/a");

  private Nobody() {}

  /// Whether `key` addresses nobody in particular.
  static boolean isMeant(String key) {
    return ANYONE.contains(key);
  }

  /// Whether `key` is what a program left where a name was missing.
  static boolean isBlank(String key) {
    return BLANKS.contains(key);
  }
}
