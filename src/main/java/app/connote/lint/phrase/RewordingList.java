package app.connote.lint.phrase;

import java.util.Locale;

/// The lists of wordings that fixes replace.
public enum RewordingList {
  /// Wordings for which there is a shorter one.
  SHORTER_WORDINGS,
  /// Parts of stock phrases for which a fact can stand.
  FILL_INS,
  /// Wishes for everybody, each a sentence, for which one with a fact can stand.
  WISHES;

  /// The name used in files, such as `fill-ins`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
