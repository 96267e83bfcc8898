package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Set;

/// Three sentences hold who, why and the invitation; a fourth is one the reader need not read.
final class SentenceCount implements Rule {
  @Override
  public String id() {
    return "sentence-count";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "One to three sentences are quickly read, and more look like a sales letter.";
  }

  @Override
  public String source() {
    return Sources.LENGTH;
  }

  /// A note that is too long or too short is worded anew, and then its sentences are others.
  @Override
  public Set<String> yieldsAnywhereTo() {
    return Set.of("too-many-characters", "word-count");
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    List<Span> sentences = note.sentences();
    int most = reading.context().audience().sentences();
    if (sentences.size() <= most) {
      return List.of();
    }
    var rest = new Span(sentences.get(most).start(), sentences.getLast().end());
    String message =
        "Keep to %s sentences; this note has %d. Join two or drop one."
            .formatted(most == 3 ? "three" : "five", sentences.size());
    return List.of(finding(rest, message));
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    Goal goal = Goal.of(reading.context());
    return Shortening.of(reading, goal, goal.anyWords());
  }
}
