package app.connote.lint.phrase;

import java.util.Locale;

/// The lists of phrases that the rules look for.
public enum PhraseList {
  /// Ways to say that one would like to connect.
  INVITATIONS,
  /// Things asked of a reader beyond connecting.
  FAVOURS,
  /// Ways to say that one is looking for work.
  JOB_SEARCH,
  /// Phrases that could stand in a note to anyone.
  STOCK_PHRASES,
  /// Wordings that tie a note to one reader.
  SPECIFICS,
  /// Beginnings of what writers say about themselves.
  ABOUT_ONESELF,
  /// Requests for addresses and numbers.
  CONTACT_REQUESTS,
  /// Blanks of a form letter that have no brackets.
  PLACEHOLDERS,
  /// Words that can go from any sentence without being missed.
  FILLERS,
  /// Beginnings of sentences that say nothing yet.
  OPENERS,
  /// Endings of sentences that can go.
  ENDINGS;

  /// The name used in files, such as `stock-phrases`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
