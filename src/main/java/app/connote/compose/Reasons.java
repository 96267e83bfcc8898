package app.connote.compose;

import app.connote.note.Field;
import app.connote.note.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why a note is suggested where it is: what the composer knows of it, in the order in which that
/// counts.
///
/// @param findings how many findings it has
/// @param unsaid the facts that were filled in and that it does not say
/// @param length whether it is as long as people like to read
/// @param repeats how much of its wording was sent before
/// @param tone the tone it was preferred for; empty where none was wished for, or it has another
public record Reasons(
    int findings, List<Field> unsaid, Length length, Repeats repeats, Optional<Tone> tone) {
  /// How long a note is beside those that are well received.
  public enum Length {
    /// About as long as those.
    NATURAL("of a natural length"),
    /// Shorter than most of those.
    SHORT("short"),
    /// Longer than most of those.
    LONG("long");

    private final String words;

    Length(String words) {
      this.words = words;
    }
  }

  /// How much of a note's wording, names and facts aside, was sent before.
  ///
  /// @param compared whether there is anything to compare it with
  /// @param share the most that went to one other person, from 0 to 1
  public record Repeats(boolean compared, double share) {}

  public Reasons {
    unsaid = List.copyOf(unsaid);
  }

  /// Each reason in a few words, such as "says every fact".
  public List<String> clauses() {
    return Stream.of(
            Optional.of(checks()),
            Optional.of(facts()),
            tone.map(wished -> wished.label().toLowerCase(Locale.ROOT) + " as you chose"),
            Optional.of(length.words),
            Optional.of(repeated()).filter(_ -> repeats.compared))
        .flatMap(Optional::stream)
        .toList();
  }

  /// All reasons in one line: “Passes every check, says every fact, short.”
  public String sentence() {
    String all = String.join(", ", clauses());
    return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1) + ".";
  }

  private String checks() {
    return switch (findings) {
      case 0 -> "passes every check";
      case 1 -> "one finding";
      default -> findings + " findings";
    };
  }

  private String facts() {
    return unsaid.isEmpty()
        ? "says every fact"
        : "leaves out "
            + unsaid.stream()
                .map(field -> Shortfall.quoted(field.label()))
                .collect(Collectors.joining(" and "));
  }

  private String repeated() {
    long percent = Math.round(repeats.share * 100);
    return percent == 0
        ? "unlike all you have sent"
        : "at most " + percent + " % of its wording sent to one person before";
  }
}
