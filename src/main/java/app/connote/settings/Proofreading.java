package app.connote.settings;

import app.connote.note.English;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a person wants their spelling and grammar to be checked.
///
/// @param on whether they are checked at all
/// @param english whose spelling notes follow
/// @param words what the person has said is spelt well, in alphabetical order, none twice
public record Proofreading(boolean on, English english, List<String> words) {
  /// What holds before a person has chosen anything.
  public static final Proofreading DEFAULT = new Proofreading(true, English.AMERICAN, List.of());

  public Proofreading {
    words =
        List.copyOf(
            words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(
                    Collectors.toMap(
                        Proofreading::key, Function.identity(), (first, _) -> first, TreeMap::new))
                .values());
  }

  /// This, switched on or off.
  public Proofreading with(boolean on) {
    return new Proofreading(on, english, words);
  }

  /// This, in `english`.
  public Proofreading with(English english) {
    return new Proofreading(on, english, words);
  }

  /// This, with `word` among the words, unless it is there in whatever case.
  public Proofreading withWord(String word) {
    return new Proofreading(on, english, Stream.concat(words.stream(), Stream.of(word)).toList());
  }

  /// This, without `word` among the words, in whatever case it is there.
  public Proofreading withoutWord(String word) {
    String unwanted = key(word.strip());
    return new Proofreading(
        on, english, words.stream().filter(each -> !key(each).equals(unwanted)).toList());
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
