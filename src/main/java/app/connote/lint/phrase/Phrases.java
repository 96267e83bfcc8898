package app.connote.lint.phrase;

import java.util.List;
import java.util.Map;

/// A list of phrases as people write it down, in the notation of [PhraseReader].
///
/// @param names wordings that are used more than once, by the name that stands for them; a name may
///   use those before it
/// @param wanted the phrases that count
/// @param excused wordings that do not count, together with all they overlap
public record Phrases(Map<String, List<String>> names, List<String> wanted, List<String> excused) {
  /// No phrases at all.
  public static final Phrases NONE = new Phrases(Map.of(), List.of(), List.of());

  public Phrases {
    names = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(names));
    wanted = List.copyOf(wanted);
    excused = List.copyOf(excused);
  }
}
