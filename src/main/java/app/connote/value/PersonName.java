package app.connote.value;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A person's name, freed from what stands around it in a profile's headline: "SMITH, PhD |
/// #OpenToWork", "Priya Sharma 🚀 (She/Her)".
///
/// @param title such as "Dr." or "Prof. Dr.", or nothing
/// @param words the names, in the order in which they are said
record PersonName(String title, List<String> words) {
  private static final Set<UnicodeScript> GIVEN_NAME_FIRST =
      Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);

  PersonName {
    words = List.copyOf(words);
  }

  /// The name in `line`, one line of text; missing where there is none.
  static Optional<PersonName> in(String line) {
    List<String> words = Headline.names(line);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int titles = 0;
    while (titles < words.size() - 1 && Titles.isTitle(words.get(titles))) {
      titles++;
    }
    return Optional.of(
        new PersonName(joined(words.subList(0, titles)), words.subList(titles, words.size())));
  }

  /// All of it: "Dr. Amara Adeyemi".
  String whole() {
    return Names.cased(title.isEmpty() ? joined(words) : title + " " + joined(words));
  }

  /// What a first name is filled in with: "Amara" of "Dr. Amara Adeyemi", but "Dr. Adeyemi" where
  /// no more is known, and all of a name that begins with the family's.
  String first() {
    if (words.size() == 1 || !givenNameComesFirst()) {
      return whole();
    }
    int at = words.size() > 2 && isInitial(words.getFirst()) ? 1 : 0;
    if (isInitial(words.get(at))) {
      return whole();
    }
    boolean both = at + 1 < words.size() && DoubleNames.isOne(words.get(at), words.get(at + 1));
    return Names.cased(joined(words.subList(at, at + (both ? 2 : 1))));
  }

  private boolean givenNameComesFirst() {
    return words
        .getFirst()
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .filter(GIVEN_NAME_FIRST::contains)
        .isPresent();
  }

  private static boolean isInitial(String word) {
    return word.codePoints().filter(Character::isLetter).count() == 1;
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
