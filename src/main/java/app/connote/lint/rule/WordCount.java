package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.WordRange;
import java.util.List;
import java.util.Set;

/// Too short a note says nothing, and too long a one goes unread: the reader decides in seconds.
final class WordCount implements Rule {
  @Override
  public String id() {
    return "word-count";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "A reader takes a note in at a glance: long enough to say who and why, short enough to be read.";
  }

  @Override
  public String source() {
    return Sources.LENGTH;
  }

  /// Whoever takes out characters takes out words.
  @Override
  public Set<String> yieldsAnywhereTo() {
    return Set.of("too-many-characters");
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    WordRange range = context.audience().words();
    int words = note.words().size();
    if (range.holds(words)) {
      return List.of();
    }
    return List.of(words < range.least() ? tooShort(note, range) : tooLong(note, range));
  }

  private Finding tooShort(Note note, WordRange range) {
    return finding(
        Span.at(note.characters()),
        "Say a little more: %s words are enough here, and this note has %d."
            .formatted(range, note.words().size()));
  }

  private Finding tooLong(Note note, WordRange range) {
    Span first = note.words().get(range.most());
    return finding(
        new Span(first.start(), note.words().getLast().end()),
        "Shorten it to %s words; this note has %d.".formatted(range, note.words().size()));
  }

  @Override
  public List<Fix> fixes(Finding finding, Reading reading) {
    Goal goal = Goal.of(reading.context());
    return goal.isTooLong(reading.note())
        ? Shortening.of(reading, goal, goal.anySentences())
        : List.of();
  }
}
