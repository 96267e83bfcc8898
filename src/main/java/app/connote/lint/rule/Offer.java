package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Presence;
import app.connote.lint.Reading;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// Whoever has something to give should say so: an offer makes accepting easy.
final class Offer implements Presence {
  private static final Set<String> SUPPLIERS = Set.of("offer", "resource");

  @Override
  public String id() {
    return "offer";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "A note that also gives something is easier to accept than one that only asks.";
  }

  @Override
  public String source() {
    return Sources.OFFERING;
  }

  @Override
  public String label() {
    return "For them";
  }

  @Override
  public Set<String> suppliers() {
    return SUPPLIERS;
  }

  @Override
  public List<Span> evidence(Reading reading) {
    return Evidence.of(reading, this, PhraseList.OFFERS);
  }

  @Override
  public List<Finding> check(Reading reading) {
    return Absence.of(
        this, reading, "offer something the reader can use, such as help or a useful link");
  }
}
