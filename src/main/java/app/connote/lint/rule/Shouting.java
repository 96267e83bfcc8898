package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.ArrayList;
import java.util.List;

/// Capitals and rows of exclamation marks are a raised voice.
final class Shouting implements Rule {
  private static final Fix[] NONE = {};

  @Override
  public String id() {
    return "shouting";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "Capitals and rows of exclamation marks read as a raised voice.";
  }

  @Override
  public String source() {
    return Sources.TONE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    var findings = new ArrayList<Finding>();
    for (Voices.Shout shout : new Voices(reading).shouts()) {
      findings.add(capitals(shout, reading.note()));
    }
    for (Span marks : Marks.rows(reading)) {
      findings.add(marks(marks, reading.note()));
    }
    return findings;
  }

  private Finding capitals(Voices.Shout shout, Note note) {
    return finding(
        shout.span(),
        "Write “" + shout.span().of(note.text()) + "” in small letters.",
        shout.known()
            ? new Fix[] {new Fix("Use small letters", shout.span(), shout.said())}
            : NONE);
  }

  private Finding marks(Span marks, Note note) {
    boolean asks = marks.of(note.text()).contains("?");
    String one = asks ? "?" : "!";
    return finding(
        marks,
        asks ? "One question mark is enough." : "One mark is enough here.",
        new Fix("Keep one", marks, one));
  }
}
