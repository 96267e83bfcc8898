package app.connote.lint.rule;

import app.connote.lint.Rule;
import java.util.List;

/// The one list of rules.
public final class Rules {
  /// Every rule there is.
  public static final List<Rule> ALL =
      List.of(
          new TooManyCharacters(),
          new UnfilledPlaceholder(),
          new BrokenGreeting(),
          new WrongName(),
          new ContactDetails(),
          new WordCount(),
          new SentenceCount(),
          new StockPhrase(),
          new NothingSpecific(),
          new CallToAction(),
          new Favour(),
          new Pushy(),
          new EmptyPromise(),
          new OverSharing(),
          new Abbreviation(),
          new RepeatedWord(),
          new Grammar(),
          new NoName(),
          new StiffTone(),
          new Shouting(),
          new Link(),
          new Emoji(),
          new RequisitionNumber(),
          new Typography(),
          new BlankMayDo());

  private Rules() {}
}
