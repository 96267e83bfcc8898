package app.connote.proof;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.languagetool.Language;
import org.languagetool.Tag;
import org.languagetool.rules.Rule;
import org.languagetool.rules.en.ContractionSpellingRule;
import org.languagetool.rules.en.EnglishWrongWordInContextRule;

/// Which of LanguageTool's rules concern a short note between two people.
///
/// Left out is what Connote checks itself (“a” and “an”, doubled words, how sentences begin,
/// spaces), what is a matter of taste (commas, hyphens, wording), what is about names, and what was
/// wrong about well-written notes.
final class Relevance {
  private static final Set<String> CATEGORIES =
      Set.of("COLLOCATIONS", "CONFUSED_WORDS", "GRAMMAR", "MISC", "NONSTANDARD_PHRASES", "TYPOS");

  /// Rules of those categories that speak up where nothing is wrong, each with what it objects to.
  private static final Set<String> MISTAKEN =
      Set.of(
          "AGREEMENT_SENT_START_2", // “Revenue operations is my field.”
          "AM_I", // “I work at Acme and am looking for …”
          "CONDITIONAL_CLAUSE", // “If it would be useful, I am happy to …”
          "DID_BASEFORM", // “a company that does amazing work”
          "MISSING_PAST_TENSE", // “our meeting last month. I enjoyed it”
          "PHRASAL_VERB_SOMETIME"); // “catch up some time”

  private static final Set<String> OFF = Set.of("off", "temp_off");

  private Relevance() {}

  /// The rules written in code, rather than as patterns, that are asked about notes in `language`.
  static List<Rule> coded(ResourceBundle messages, Language language) throws IOException {
    return List.of(
        new ContractionSpellingRule(messages, language),
        new EnglishWrongWordInContextRule(messages, language));
  }

  /// Whether any rule may be asked about notes that a rule file holds in its element `name`, a
  /// category, group or rule, with `attributes`, which gives null for an attribute that is not
  /// there.
  static boolean mayConcernNotes(String name, Function<String, @Nullable String> attributes) {
    @Nullable String id = attributes.apply("id");
    return !OFF.contains(Objects.requireNonNullElse(attributes.apply("default"), ""))
        && !words(attributes.apply("tags")).contains(Tag.picky.name())
        && (id == null
            || (name.equals("category") ? CATEGORIES.contains(id) : !MISTAKEN.contains(id)));
  }

  /// Whether `rule` is asked about notes.
  static boolean concernsNotes(Rule rule) {
    return CATEGORIES.contains(rule.getCategory().getId().toString())
        && !MISTAKEN.contains(rule.getId())
        && !rule.isDefaultOff()
        && !rule.getCategory().isDefaultOff()
        && !rule.hasTag(Tag.picky)
        && !rule.isGoalSpecific();
  }

  private static List<String> words(@Nullable String attribute) {
    return attribute == null ? List.of() : List.of(attribute.split(" ", -1));
  }
}
