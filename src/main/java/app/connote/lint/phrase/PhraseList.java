package app.connote.lint.phrase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The lists of phrases that the rules look for.
public enum PhraseList {
  /// Ways to say that one would like to connect.
  INVITATIONS("call-to-action"),
  /// Things asked of a reader beyond connecting.
  FAVOURS("favour"),
  /// Ways to say that one is looking for work.
  JOB_SEARCH("favour"),
  /// Phrases that could stand in a note to anyone.
  STOCK_PHRASES("stock-phrase"),
  /// Wordings that tie a note to one reader.
  SPECIFICS("nothing-specific"),
  /// Ways in which writers introduce themselves.
  WHO_YOU_ARE("who-you-are"),
  /// Ways to say that the two have met, worked, studied or talked together.
  SHARED_HISTORY,
  /// Ways to say what made the writer think of the reader.
  REASONS("why-connect"),
  /// Things given to a reader.
  OFFERS("offer"),
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
  CONTACT_REQUESTS("contact-details"),
  /// Blanks of a form letter that have no brackets.
  PLACEHOLDERS("unfilled-placeholder"),
  /// Pressure on the reader: demands, urgency, guilt.
  PUSHY("pushy"),
  /// Words for close friends.
  FAMILIARITIES("pushy"),
  /// Asking somebody to connect who has been asked already.
  SECOND_INVITATIONS("pushy"),
  /// Reminding a reader of an answer that has not come, or of one that was no.
  REMINDERS("pushy"),
  /// Gains that say nothing definite.
  EMPTY_PROMISES("empty-promise"),
  /// Private matters.
  OVER_SHARING("over-sharing"),
  /// Having lost a job.
  JOB_LOSSES("over-sharing"),
  /// Lines of a CV.
  CAREER_STEPS("over-sharing"),
  /// The language of letters to an office.
  STIFF_PHRASES("stiff-tone"),
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

  private final String rule;

  /// A list that only serves others: a writer has no say in it.
  PhraseList() {
    this("");
  }

  /// A list that a writer extends and mutes under the id `rule`.
  PhraseList(String rule) {
    this.rule = rule;
  }

  /// The name used in files, such as `stock-phrases`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The lists in which a writer has a say under the id `rule`: what is added goes to the first,
  /// what is muted is muted in all. Empty where there is no such rule.
  public static List<PhraseList> ofRule(String rule) {
    return Stream.of(values()).filter(list -> list.isOf(rule)).toList();
  }

  /// The ids of the rules under which writers have a say, in order.
  public static List<String> rules() {
    return Stream.of(values())
        .map(list -> list.rule)
        .filter(id -> !id.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private boolean isOf(String id) {
    return !rule.isEmpty() && rule.equals(id);
  }
}
