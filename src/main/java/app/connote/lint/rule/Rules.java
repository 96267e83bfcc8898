package app.connote.lint.rule;

import app.connote.lint.Rule;
import java.util.List;

/// The one list of rules.
public final class Rules {
  /// Every rule there is.
  public static final List<Rule> ALL = List.of();

  private Rules() {}
}
