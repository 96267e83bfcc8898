package app.connote.template;

import app.connote.note.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds all that is wrong with a template that does not compile.
final class Problems {
  private final String source;
  private final Set<String> known;
  private final List<TemplateProblem> found = new ArrayList<>();

  private Problems(String source, Set<String> known) {
    this.source = source;
    this.known = known;
  }

  /// Each unknown field of `source` and, besides, the first mark that is wrong, in order; none
  /// where the source compiles.
  static List<TemplateProblem> in(String source, Set<String> known) {
    var problems = new Problems(source, known);
    try {
      Bounds.checkSize(source);
      Compiler.compile(source, problems.knownOrReported());
    } catch (TemplateException e) {
      problems.report(e);
    }
    return problems.found.stream()
        .sorted((one, other) -> one.span().compareTo(other.span()))
        .toList();
  }

  /// The fields that are known, and those that need no second word said about them.
  private Set<String> knownOrReported() throws TemplateException {
    var fields = new HashSet<>(known);
    for (Token token : Scanner.tokens(source)) {
      if (token instanceof Token.Field field
          && !field.name().isEmpty()
          && !known.contains(field.name())) {
        fields.add(field.name());
        var span = new Span(field.place(), field.place() + field.name().length());
        found.add(new TemplateProblem(span, Suggestion.sentence(field.name(), known)));
      }
    }
    return fields;
  }

  private void report(TemplateException failure) {
    int place = Math.min(failure.place(), source.length());
    var span = new Span(place, Math.min(source.length(), place + 1));
    found.add(new TemplateProblem(span, failure.getMessage()));
  }
}
