package app.connote.lint.rule;

import app.connote.lint.Fix;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is wrong in a greeting.
///
/// @param span the faulty stretch
/// @param message what to do about it
/// @param fixes changes that mend it
record GreetingFault(Span span, String message, List<Fix> fixes) {
  /// In this order, because a fault can hide the ones after it.
  private static final List<Function<Salutation, Optional<GreetingFault>>> CHECKS =
      List.of(
          GreetingSpaces::gluedOpener,
          MissingName::nobody,
          MissingName::blank,
          GreetingWords::twice,
          GreetingSpaces::beforeMark,
          GreetingSpaces::afterMark,
          GreetingWords::smallName);

  /// The fault `message` at `span`, which one fix mends.
  GreetingFault(Span span, String message, Fix fix) {
    this(span, message, List.of(fix));
  }

  /// The first fault in the greeting of `note`, if it has one; `facts` may know the reader's name.
  static Optional<GreetingFault> in(Note note, Facts facts) {
    return Salutation.of(note, facts).stream()
        .flatMap(start -> CHECKS.stream().flatMap(check -> check.apply(start).stream()))
        .findFirst();
  }
}
