package app.connote.template;

import app.connote.note.Facts;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    return fill(Values.of(facts), Integer.MAX_VALUE);
  }

  /// Those of the texts that `values` allow which have at most `characters` UTF-16 units.
  public List<String> fill(Values values, int characters) {
    return texts(values, characters).distinct().toList();
  }

  /// The first of the texts that `fill` gives, worked out without the others.
  public Optional<String> first(Facts facts) {
    return texts(Values.of(facts), Integer.MAX_VALUE).findFirst();
  }

  /// All wordings of this template, each known before it is filled by what it says of `values` and
  /// by about how long it is.
  public Outlines outlines(Values values) {
    if (outlines.isEmpty()) {
      List<String> numbered = List.copyOf(fields);
      outlines = Wordings.of(parts).stream().map(wording -> Outline.of(wording, numbered)).toList();
    }
    return new Outlines(outlines, List.copyOf(fields), values);
  }

  private Stream<String> texts(Values values, int characters) {
    Outlines wordings = outlines(values);
    return IntStream.range(0, wordings.size())
        .filter(wordings::allows)
        .filter(at -> wordings.extent(at).least() <= characters)
        .mapToObj(wordings::text)
        .filter(text -> !text.isEmpty() && text.length() <= characters);
  }
}
