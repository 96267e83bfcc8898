package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;

/// A note that only speaks of its writer gives the reader no reason to care.
final class SelfCentred implements Rule {
  @Override
  public String id() {
    return "self-centred";
  }

  @Override
  public Severity severity() {
    return Severity.ADVICE;
  }

  @Override
  public String why() {
    return "Readers look for themselves in a note; one that is all about its writer leaves them out.";
  }

  @Override
  public String source() {
    return Sources.OFFERING;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Balance balance = Balance.of(reading);
    if (!balance.leansToWriter()) {
      return List.of();
    }
    Note note = reading.note();
    return List.of(finding(sentence(balance.writer().getFirst(), note), message(balance)));
  }

  private static String message(Balance balance) {
    return balance.reader() == 0
        ? "Say something about the reader too: so far this note speaks of you alone."
        : "Say more about the reader: this note speaks of you %d times and of them %s."
            .formatted(balance.writer().size(), balance.reader() == 1 ? "once" : "less");
  }

  /// The sentence in which `word` stands, without a greeting before it.
  private static Span sentence(Span word, Note note) {
    int greeted = Greeting.of(note, note.tokens()).end();
    Span whole = note.sentences().stream().filter(word::overlaps).findFirst().orElse(word);
    return note.tokens().stream()
        .map(token -> token.span().start())
        .filter(start -> start >= Math.max(greeted, whole.start()))
        .findFirst()
        .map(start -> new Span(start, whole.end()))
        .orElse(whole);
  }
}
