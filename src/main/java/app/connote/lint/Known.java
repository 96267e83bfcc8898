package app.connote.lint;

import app.connote.note.Facts;
import app.connote.note.Standing;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Somebody who stands with the writer so that another invitation would reach them in vain.
///
/// @param name what they are called, whole or in part; empty where that is not known
/// @param facts what else is known about them
/// @param same whether this is certainly the reader of the note at hand
public record Known(String name, Facts facts, boolean same, Standing standing) {
  /// Whether somebody called `name`, of whom `its` is known, may be the reader whom the writer
  /// describes by `facts`. Many share a first name, so the whole name or one more fact about the
  /// reader must be the same.
  public static boolean mayBe(String name, Facts its, Facts facts) {
    String reader = folded(facts.value("first_name"));
    String other = folded(Optional.of(name));
    boolean whole = reader.contains(" ") && reader.equals(other);
    boolean first = !reader.isEmpty() && (reader.equals(other) || other.startsWith(reader + " "));
    return whole || (first && sharesFact(its, facts));
  }

  private static boolean sharesFact(Facts one, Facts other) {
    return one.values().keySet().stream()
        .filter(Known::isAboutReader)
        .anyMatch(field -> folded(one.value(field)).equals(folded(other.value(field))));
  }

  private static boolean isAboutReader(String field) {
    return !field.equals("first_name") && !field.equals("when") && !field.startsWith("my_");
  }

  /// Letters count the same with and without marks, as in the history.
  private static String folded(Optional<String> value) {
    var plain = new StringBuilder();
    Normalizer.normalize(value.orElse(""), Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /// The kind of standing alone: a name must not reach a log.
  @Override
  public String toString() {
    return "Known[" + standing.getClass().getSimpleName() + "]";
  }
}
