package app.connote.lint.phrase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A list of phrases as people write it down, in the notation of [PhraseReader].
///
/// @param names wordings that are used more than once, by the name that stands for them; a name may
///   use those before it
/// @param wanted the phrases that count
/// @param excused wordings that do not count, together with all they overlap
/// @param added phrases that the writer has added, which always count
/// @param muted wordings that the writer has muted: what they cover of the wanted phrases does not
///   count
public record Phrases(
    Map<String, List<String>> names,
    List<String> wanted,
    List<String> excused,
    List<String> added,
    List<String> muted) {
  /// No phrases at all.
  public static final Phrases NONE = new Phrases(Map.of(), List.of(), List.of());

  public Phrases {
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    wanted = List.copyOf(wanted);
    excused = List.copyOf(excused);
    added = List.copyOf(added);
    muted = List.copyOf(muted);
  }

  /// A list to which the writer has neither added nor muted anything.
  public Phrases(Map<String, List<String>> names, List<String> wanted, List<String> excused) {
    this(names, wanted, excused, List.of(), List.of());
  }

  /// This list where the writer has `added` and `muted` these phrases as well.
  public Phrases and(List<String> added, List<String> muted) {
    return new Phrases(names, wanted, excused, both(this.added, added), both(this.muted, muted));
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
