package app.connote.lint;

import java.util.List;

/// All that is known about a note: what the rules have to say, and what it says itself.
///
/// @param findings worst first
/// @param marks the presence map, in its own order
public record Verdict(List<Finding> findings, List<Mark> marks) {
  public Verdict {
    findings = List.copyOf(findings);
    marks = List.copyOf(marks);
  }
}
