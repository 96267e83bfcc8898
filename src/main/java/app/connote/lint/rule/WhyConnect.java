package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Presence;
import app.connote.lint.Reading;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// A note out of nowhere leaves the reader to guess what the two have to do with each other.
final class WhyConnect implements Presence {
  private static final Set<String> SUPPLIERS = ReaderFields.and("job_board");

  @Override
  public String id() {
    return "why-connect";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "A reader who sees what the two of you have to do with each other knows why the note"
        + " came.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  @Override
  public String label() {
    return "Why them";
  }

  @Override
  public Set<String> suppliers() {
    return SUPPLIERS;
  }

  @Override
  public List<Span> evidence(Reading reading) {
    return Evidence.of(reading, this, PhraseList.SHARED_HISTORY, PhraseList.REASONS);
  }

  @Override
  public List<Finding> check(Reading reading) {
    return Absence.whereAsked(this, reading, "say how you know the reader or why you are writing");
  }
}
