package app.connote.lint;

import app.connote.note.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One thing that is checked about a note. Rules hold no state.
public interface Rule {
  /// The name used in files, settings and on the command line, such as `word-count`.
  String id();

  /// How much its findings matter unless one says otherwise.
  Severity severity();

  /// Why it matters to the reader of the note, in one sentence.
  String why();

  /// Where that knowledge comes from.
  String source();

  /// What the rule has to say about the note that is read, in any order.
  List<Finding> check(Reading reading);

  /// The rules whose findings say enough about a place for this one to keep silent there.
  default Set<String> yieldsTo() {
    return Set.of();
  }

  /// The rules whose findings, wherever they are, say enough about the whole note for this one to
  /// keep silent.
  default Set<String> yieldsAnywhereTo() {
    return Set.of();
  }

  /// A finding of this rule with a fix where there is one.
  default Finding finding(Span span, String message, Optional<Fix> fix) {
    return finding(span, message, fix.stream().toArray(Fix[]::new));
  }

  /// A finding of this rule, with its own severity, reason and source.
  default Finding finding(Span span, String message, Fix... fixes) {
    return new Finding(id(), severity(), span, message, why(), source(), List.of(fixes));
  }
}
