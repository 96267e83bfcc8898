package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.note.Span;
import java.util.List;

/// Objects to one word, wherever it stands.
record WordRule(String id, Severity severity) implements Rule {
  @Override
  public String why() {
    return "It is only a test.";
  }

  @Override
  public String source() {
    return "";
  }

  @Override
  public List<Finding> check(Reading reading) {
    int at = reading.note().text().indexOf(id);
    return at < 0 ? List.of() : List.of(finding(new Span(at, at + id.length()), "Leave it out."));
  }
}
