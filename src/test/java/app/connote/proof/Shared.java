package app.connote.proof;

import app.connote.lint.Proofreader;
import app.connote.note.English;
import java.util.List;

/// The one place where tests load LanguageTool, which takes seconds.
public final class Shared {
  static final Proofreaders PROOFREADERS = new Proofreaders();

  private Shared() {}

  /// A proofreader of American English to whom nobody has added a word.
  public static Proofreader american() {
    return PROOFREADERS.of(English.AMERICAN, List.of());
  }
}
