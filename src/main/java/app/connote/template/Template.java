package app.connote.template;

import app.connote.note.Facts;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The text of a note with holes for facts and alternatives to choose from: compiled once, filled
/// many times.
public final class Template {
  private final String source;
  private final List<Part> parts;
  private final Set<String> fields;
  private final Set<String> required;

  /// Worked out when it is asked for, which may happen twice at once and then gives the same.
  private volatile List<Outline> outlines = List.of();

  Template(String source, List<Part> parts, Set<String> fields, Set<String> required) {
    this.source = source;
    this.parts = List.copyOf(parts);
    this.fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
    this.required = Collections.unmodifiableSet(new LinkedHashSet<>(required));
  }

  /// Compiles `source`, in which only `fields` may be mentioned.
  ///
  /// @throws TemplateException when the source is malformed, mentions an unknown field, or is too
  ///   large, too deep or has too many wordings
  public static Template compile(String source, Set<String> fields) throws TemplateException {
    return Compiler.compile(source, fields);
  }

  /// Everything that keeps `source` from being compiled, in its order: each field that is none of
  /// `fields`, and the first mark that is wrong; none where it compiles.
  public static List<TemplateProblem> problems(String source, Set<String> fields) {
    return Problems.in(source, fields);
  }

  /// The text that was compiled.
  public String source() {
    return source;
  }

  /// The fields mentioned anywhere, in the order of their first mention.
  public Set<String> fields() {
    return fields;
  }

  /// The fields without which the template does not apply: those outside any alternative that have
  /// no fallback, in the order of their first mention.
  public Set<String> required() {
    return required;
  }

  /// Every text that `facts` allow, without duplicates, the first alternatives first; none when the
  /// template does not apply. Total, deterministic and tidy.
  public List<String> fill(Facts facts) {
    return texts(facts, Bounds.WORDINGS);
  }

  /// The first of the texts that `fill` gives, worked out without the others.
  public Optional<String> first(Facts facts) {
    List<String> first = texts(facts, 1);
    // The first wording may be blank, which is no text.
    return (first.isEmpty() ? fill(facts) : first).stream().findFirst();
  }

  /// All wordings of this template, each known before it is filled by what it says of `values` and
  /// by about how long it is.
  public Outlines outlines(Values values) {
    if (outlines.isEmpty()) {
      List<String> numbered = List.copyOf(fields);
      outlines =
          Wordings.of(parts, _ -> true, Bounds.WORDINGS).stream()
              .map(wording -> Outline.of(wording, numbered))
              .toList();
    }
    return new Outlines(outlines, List.copyOf(fields), values);
  }

  private List<String> texts(Facts facts, int most) {
    var values = Values.of(facts);
    return Wordings.of(parts, values::fills, most).stream()
        .map(wording -> Tidy.text(Draft.of(wording, values)))
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }
}
