package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Presence;
import app.connote.lint.Reading;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Audience;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// A reader who does not know who is writing has little reason to accept.
///
/// Somebody who is met again after years knows, so there it keeps silent.
final class WhoYouAre implements Presence {
  private static final Set<String> SUPPLIERS =
      Set.of(
          "my_field",
          "my_work",
          "my_team",
          "my_company",
          "my_interest",
          "school",
          "company",
          "group");

  @Override
  public String id() {
    return "who-you-are";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "A reader who cannot tell who is writing has to look you up before deciding, and most do not.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  @Override
  public String label() {
    return "Who you are";
  }

  @Override
  public Set<String> suppliers() {
    return SUPPLIERS;
  }

  @Override
  public List<Span> evidence(Reading reading) {
    return Evidence.of(reading, this, PhraseList.WHO_YOU_ARE, PhraseList.SHARED_HISTORY);
  }

  @Override
  public List<Finding> check(Reading reading) {
    boolean known = reading.context().audience() == Audience.RECONNECT;
    return known ? List.of() : Absence.whereAsked(this, reading, "say in a few words who you are");
  }
}
