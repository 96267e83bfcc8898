package app.connote.lint.rule;

import app.connote.note.Token;
import app.connote.note.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/// Compares given names as people use them.
final class Names {
  private static final int SHORTEST_PET_NAME = 2;

  /// Given names and the pet names that do not begin like them.
  private static final List<Set<String>> SAME =
      List.of(
          Set.of("robert", "bob", "bobby", "rob"),
          Set.of("william", "bill", "billy", "will", "liam"),
          Set.of("richard", "dick", "rick", "rich"),
          Set.of("elizabeth", "liz", "beth", "betty", "lisa", "libby", "eliza", "betsy"),
          Set.of("margaret", "peggy", "meg", "maggie", "greta"),
          Set.of("katherine", "catherine", "kathryn", "kate", "katie", "kathy", "cathy", "kat"),
          Set.of("james", "jim", "jimmy", "jamie"),
          Set.of("john", "jack", "johnny", "jon"),
          Set.of("edward", "ted", "ned", "eddie"),
          Set.of("michael", "mike", "mick", "mikey"),
          Set.of("anthony", "tony"),
          Set.of("henry", "harry", "hank"),
          Set.of("charles", "chuck", "charlie"),
          Set.of("alexander", "alexandra", "sasha", "sandy", "lex", "alex", "xander"),
          Set.of("rebecca", "becky", "becca"),
          Set.of("patricia", "trish", "patty", "tricia"),
          Set.of("theresa", "teresa", "tess", "tessa"),
          Set.of("francis", "frances", "frank", "fran", "frankie"),
          Set.of("susan", "sue", "suzy"),
          Set.of("dorothy", "dot", "dottie"),
          Set.of("stephen", "steven", "steve"));

  private Names() {}

  /// Whether `greeted` and `known` may well be the same person's given name.
  static boolean couldBeOne(String greeted, String known) {
    List<Token> others = Tokens.of(known);
    return others.isEmpty()
        || Tokens.of(greeted).stream()
            .anyMatch(one -> others.stream().anyMatch(other -> same(one.key(), other.key())));
  }

  /// Whether both are written in the same script: "지훈" and "Ji-hoon" may be one.
  static boolean areComparable(String one, String other) {
    return script(one) == script(other);
  }

  private static UnicodeScript script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || isShortFor(one, other)
        || isShortFor(other, one)
        || SAME.stream().anyMatch(names -> names.contains(one) && names.contains(other));
  }

  /// "Dan" for "Daniel", "Chris" for "Christopher", "Andy" for "Andrew"; also a bare initial.
  private static boolean isShortFor(String pet, String full) {
    boolean ends = pet.length() > 3 && (pet.endsWith("y") || pet.endsWith("ie"));
    String stem = ends ? pet.substring(0, pet.length() - (pet.endsWith("y") ? 1 : 2)) : pet;
    return stem.length() >= SHORTEST_PET_NAME && full.startsWith(stem);
  }
}
