package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Article;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import app.connote.note.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A blank that was never filled tells the reader that everybody got this note.
final class UnfilledPlaceholder implements Rule {
  /// Words before which no article stands.
  private static final Set<String> OWN =
      Set.of("a", "an", "the", "my", "your", "our", "their", "his", "her", "its", "this", "that");

  @Override
  public String id() {
    return "unfilled-placeholder";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String why() {
    return "A blank that was never filled shows the reader that the note was not written for them.";
  }

  @Override
  public String source() {
    return Sources.SPECIFIC;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    Context context = reading.context();
    var findings = new ArrayList<Finding>();
    for (Span place : Placeholders.in(reading)) {
      findings.add(finding(place, message(place, note), fixes(place, note, context)));
    }
    return findings;
  }

  private static String message(Span place, Note note) {
    return "Put the real thing in place of “" + place.of(note.text()) + "”.";
  }

  private static Fix[] fixes(Span place, Note note, Context context) {
    return BlankNames.of(place.of(note.text()))
        .flatMap(field -> context.facts().value(field))
        .map(value -> new Fix[] {fix(place, value, note)})
        .orElseGet(() -> new Fix[0]);
  }

  /// Puts `value` in the blank at `place`. "A" or "an" before it is chosen anew by its sound, and
  /// an article goes where the value has its own.
  private static Fix fix(Span place, String value, Note note) {
    String label = "Use “" + value + "”";
    String before = note.text().substring(0, place.start());
    Token last = Tokens.of(before).stream().reduce((_, later) -> later).orElse(null);
    if (last == null || !before.substring(last.span().end()).equals(" ")) {
      return new Fix(label, place, value);
    }
    var both = new Span(last.span().start(), place.end());
    boolean own = Tokens.of(value).stream().limit(1).anyMatch(word -> OWN.contains(word.key()));
    return switch (last.key()) {
      case "a", "an" ->
          new Fix(label, both, own ? value : Article.before(value, last.capital()) + " " + value);
      case "the" -> own ? new Fix(label, both, value) : new Fix(label, place, value);
      default -> new Fix(label, place, value);
    };
  }
}
