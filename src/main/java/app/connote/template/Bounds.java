package app.connote.template;

import java.util.Locale;

/// How large a template may be, so that compiling and filling it always takes a moment at most.
final class Bounds {
  /// The most UTF-16 units of source.
  static final int CHARACTERS = 4_000;

  /// The most braces inside one another.
  static final int DEPTH = 8;

  /// The most texts that one set of facts can allow.
  static final int WORDINGS = 256;

  private Bounds() {}

  /// Refuses a source that is blank or too long.
  static void checkSize(String source) throws TemplateException {
    if (source.isBlank()) {
      throw new TemplateException("This template is empty. Write the words of a note.", 0);
    }
    if (source.length() > CHARACTERS) {
      throw new TemplateException(
          String.format(
              Locale.ROOT,
              "This template has %,d characters, and %,d fit. Shorten it, or split it in two.",
              source.length(),
              CHARACTERS),
          CHARACTERS);
    }
  }

  /// Refuses braces at `place` that stand inside `depth - 1` others, where that is too many.
  static void checkDepth(int depth, int place) throws TemplateException {
    if (depth > DEPTH) {
      throw new TemplateException(
          "These braces stand inside %d others, which is one too many. Write the alternatives out."
              .formatted(DEPTH),
          place);
    }
  }

  /// Refuses alternatives at `place` that bring the texts to `wordings`, where that is too many.
  static int checkWordings(int wordings, int place) throws TemplateException {
    if (wordings > WORDINGS) {
      throw new TemplateException(
          "These alternatives make more than %d wordings. Use fewer, or split the template in two."
              .formatted(WORDINGS),
          place);
    }
    return wordings;
  }
}
