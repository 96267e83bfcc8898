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
  /// Ways in which writers introduce themselves.
  WHO_YOU_ARE,
  /// Ways to say that the two have met, worked, studied or talked together.
  SHARED_HISTORY,
  /// Ways to say what made the writer think of the reader.
  REASONS,
  /// Things given to a reader.
  OFFERS,
  /// Beginnings of what writers say about themselves.
  ABOUT_ONESELF,
  /// Words by which writers speak of themselves.
  ABOUT_THE_WRITER,
  /// Words by which a note speaks of its reader.
  ABOUT_THE_READER,
  /// What writers want to get out of a connection.
  OWN_GAIN,
  /// What people say after they have said what they wanted.
  CLOSINGS,
  /// Requests for addresses and numbers.
  CONTACT_REQUESTS,
  /// Blanks of a form letter that have no brackets.
  PLACEHOLDERS,
  /// Pressure on the reader: demands, urgency, guilt.
  PUSHY,
  /// Words for close friends.
  FAMILIARITIES,
  /// Gains that say nothing definite.
  EMPTY_PROMISES,
  /// Private matters.
  OVER_SHARING,
  /// Having lost a job.
  JOB_LOSSES,
  /// Lines of a CV.
  CAREER_STEPS,
  /// The language of letters to an office.
  STIFF_PHRASES,
  /// Reminders that two people have agreed to connect.
  AGREEMENTS,
  /// Words that can go from any sentence without being missed.
  FILLERS,
  /// Beginnings of sentences that say nothing yet.
  OPENERS,
  /// Endings of sentences that can go.
  ENDINGS,
  /// Ways of pointing at one certain opening.
  OPENINGS;

  /// The name used in files, such as `stock-phrases`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
