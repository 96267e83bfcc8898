package app.connote.lint.rule;

import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.note.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A doubled word is the slip that every reader sees and no writer does.
final class RepeatedWord implements Rule {
  private static final Set<String> RIGHTLY_DOUBLED =
      Set.of("had", "that", "very", "really", "so", "many", "bye", "ha", "no", "yes", "never");

  @Override
  public String id() {
    return "repeated-word";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public String why() {
    return "A doubled word shows that nobody read the note before it was sent.";
  }

  @Override
  public String source() {
    return Sources.CARE;
  }

  @Override
  public List<Finding> check(Reading reading) {
    Note note = reading.note();
    List<Token> tokens = note.tokens();
    var findings = new ArrayList<Finding>();
    for (int at = 1; at < tokens.size(); at++) {
      if (repeats(tokens.get(at - 1), tokens.get(at), note)) {
        findings.add(finding(tokens.get(at - 1).span(), tokens.get(at).span(), note));
      }
    }
    return findings;
  }

  private static boolean repeats(Token one, Token other, Note note) {
    boolean name = one.capital() && other.capital();
    String between = note.text().substring(one.span().end(), other.span().start());
    return one.key().equals(other.key())
        && between.isBlank()
        && !name
        && !RIGHTLY_DOUBLED.contains(one.key())
        && one.key().codePoints().allMatch(Character::isLetter);
  }

  private Finding finding(Span one, Span other, Note note) {
    var both = new Span(one.start(), other.end());
    return finding(
        both,
        "Keep one of the two words “" + both.of(note.text()) + "”.",
        new Fix("Remove the second", new Span(one.end(), other.end()), ""));
  }
}
