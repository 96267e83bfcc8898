package app.connote.template;

import app.connote.note.Facts;
import java.util.List;
import java.util.Set;

/// The text of a note with holes for facts and alternatives to choose from: compiled once, filled
/// many times.
public final class Template {
  private final String source;

  private Template(String source) {
    this.source = source;
  }

  /// Compiles `source`, in which only `fields` may be mentioned.
  ///
  /// @throws TemplateException when the source is malformed, mentions an unknown field, or is too
  ///     large, too deep or has too many wordings
  public static Template compile(String source, Set<String> fields) throws TemplateException {
    if (fields.isEmpty()) {
      throw new TemplateException("A template needs fields.", 0);
    }
    return new Template(source);
  }

  /// The text that was compiled.
  public String source() {
    return source;
  }

  /// The fields mentioned anywhere.
  public Set<String> fields() {
    return Set.of();
  }

  /// The fields without which the template does not apply: those outside any alternative that have
  /// no fallback.
  public Set<String> required() {
    return Set.of();
  }

  /// Every text that `facts` allow, without duplicates, the first alternatives first; none when the
  /// template does not apply. Total, deterministic and tidy.
  public List<String> fill(Facts facts) {
    return List.of();
  }
}
