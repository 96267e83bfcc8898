package app.connote.lint.rule;

import app.connote.lint.Earlier;
import app.connote.lint.Finding;
import app.connote.lint.Past;
import app.connote.lint.Past.Likeness;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.List;

/// People compare notes; the same one sent to many is found out, and LinkedIn takes it for spam.
final class SameAsBefore implements Rule {
  @Override
  public String id() {
    return "same-as-before";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "People who know each other compare notes, and one that everybody got is worth nothing.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  @Override
  public List<Finding> check(Reading reading) {
    return reading
        .past()
        .closest(reading.note(), reading.context().facts())
        .filter(likeness -> likeness.share() > Past.MOST_ALIKE)
        .map(likeness -> List.of(finding(body(reading.note()), message(likeness, reading))))
        .orElse(List.of());
  }

  private static String message(Likeness likeness, Reading reading) {
    Earlier earlier = likeness.earlier();
    String reader = earlier.reader().isEmpty() ? "somebody" : earlier.reader();
    return "Word it anew: %d %% of it, names and facts aside, went to %s %s."
        .formatted(
            Math.round(likeness.share() * 100),
            reader,
            Day.of(earlier.copied(), reading.past().now()));
  }

  /// What stands between the greeting and the sign-off.
  private static Span body(Note note) {
    List<Token> tokens = note.tokens();
    int greeting = Greeting.of(note, tokens).words();
    int start = greeting < tokens.size() ? tokens.get(greeting).span().start() : 0;
    List<Span> sentences = note.sentences();
    int end = sentences.isEmpty() ? note.characters() : sentences.getLast().end();
    return new Span(Math.min(start, end), end);
  }
}
