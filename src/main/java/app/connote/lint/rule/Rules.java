package app.connote.lint.rule;

import app.connote.lint.Rule;
import java.util.List;

/// The one list of rules.
public final class Rules {
  /// Every rule there is; those of the presence map in the order of its marks.
  public static final List<Rule> ALL =
      List.of(
          new TooManyCharacters(),
          new UnfilledPlaceholder(),
          new BrokenGreeting(),
          new WrongName(),
          new ContactDetails(),
          new AlreadyInvited(),
          new WordCount(),
          new SentenceCount(),
          new StockPhrase(),
          new WhoYouAre(),
          new WhyConnect(),
          new NothingSpecific(),
          new Offer(),
          new CallToAction(),
          new Favour(),
          new Pushy(),
          new EmptyPromise(),
          new OverSharing(),
          new Abbreviation(),
          new SameAsBefore(),
          new RepeatedWord(),
          new NoName(),
          new SelfCentred(),
          new CallToActionLast(),
          new Grammar(),
          new StiffTone(),
          new Shouting(),
          new Link(),
          new Emoji(),
          new RequisitionNumber(),
          new Typography(),
          new BlankMayDo());

  private Rules() {}
}
