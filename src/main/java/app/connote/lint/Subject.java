package app.connote.lint;

import app.connote.note.Span;
import java.util.List;
import java.util.Optional;

/// What a finding can be about: a rule, or something the proofreader looks for.
public interface Subject {
  /// The name used in files, settings and on the command line, such as `word-count`.
  String id();

  /// How much its findings matter unless one says otherwise.
  Severity severity();

  /// Why it matters to the reader of the note, in one sentence.
  String why();

  /// Where that knowledge comes from.
  String source();

  /// A finding about this subject with a fix where there is one.
  default Finding finding(Span span, String message, Optional<Fix> fix) {
    return finding(span, message, fix.stream().toArray(Fix[]::new));
  }

  /// A finding about this subject, with its own severity, reason and source.
  default Finding finding(Span span, String message, Fix... fixes) {
    return new Finding(id(), severity(), span, message, why(), source(), List.of(fixes));
  }
}
