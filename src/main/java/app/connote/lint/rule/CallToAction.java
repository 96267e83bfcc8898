package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Presence;
import app.connote.lint.Reading;
import app.connote.lint.Severity;
import app.connote.lint.phrase.PhraseList;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// A reader who is not asked to connect has to guess what the note is for.
final class CallToAction implements Presence {
  @Override
  public String id() {
    return "call-to-action";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "Without an invitation the reader has to guess what you would like them to do.";
  }

  @Override
  public String source() {
    return Sources.ASKING;
  }

  @Override
  public String label() {
    return "Invitation";
  }

  /// No fact invites: the writer does.
  @Override
  public Set<String> suppliers() {
    return Set.of();
  }

  @Override
  public List<Span> evidence(Reading reading) {
    return reading.find(PhraseList.INVITATIONS);
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    if (!isAsked(context) || reading.holds(PhraseList.INVITATIONS)) {
      return List.of();
    }
    return List.of(
        finding(
            Span.at(note.characters()),
            "Say that you would like to connect, best at the end.",
            Invitation.asFix(note, context)));
  }
}
