package app.connote.lint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Tokens;
import app.connote.store.BuiltInPhrases;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// Looking for phrases takes work in step with the length of the note, counted in looks at a word.
class PhraseSearchTest {
  private static final Vocabulary BUILT_IN = BuiltInPhrases.read();

  /// Several times what any text has been seen to need for all the lists.
  private static final int MOST_LOOKS_AT_A_WORD = 2_000;

  @Property(tries = 300)
  void noTextTakesMoreThanSoManyLooksAtAWord(@ForAll("made of phrases") List<String> words) {
    assertThat(looks(BUILT_IN, String.join(" ", words)))
        .isLessThanOrEqualTo(MOST_LOOKS_AT_A_WORD * words.size());
  }

  @Test
  void aPhraseMadeToBacktrackTakesAsManyLooksForEachWord() {
    var gaps = new Phrases(Map.of(), List.of("ski ... ski ... ski ... ski ... row"), List.of());
    var vocabulary = new Vocabulary(Map.of(PhraseList.FAVOURS, gaps), Map.of(), Map.of());
    int few = looks(vocabulary, "ski ".repeat(1_000));
    int many = looks(vocabulary, "ski ".repeat(10_000));
    assertThat(few).isGreaterThan(1_000);
    assertThat(many).isLessThan(11 * few);
  }

  @Test
  void aWordPassedOverIsALookAsWell() {
    var rowing = new Phrases(Map.of(), List.of("row"), List.of());
    var vocabulary = new Vocabulary(Map.of(PhraseList.FAVOURS, rowing), Map.of(), Map.of());
    assertThat(looks(vocabulary, "ski ".repeat(100))).isEqualTo(100);
  }

  @Test
  void whatIsAskedForTwiceIsLookedForOnce() {
    var search = BUILT_IN.searchIn(Tokens.of("I would love to connect with you"));
    search.find(PhraseList.INVITATIONS);
    int looks = search.looks();
    assertThat(search.find(PhraseList.INVITATIONS)).isNotEmpty();
    assertThat(search.looks()).isEqualTo(looks).isPositive();
  }

  private static int looks(Vocabulary vocabulary, String text) {
    var search = vocabulary.searchIn(Tokens.of(text));
    for (PhraseList list : PhraseList.values()) {
      search.find(list);
    }
    return search.looks();
  }

  @Provide("made of phrases")
  Arbitrary<List<String>> madeOfPhrases() {
    return Arbitraries.of(
            "i'd", "i", "would", "love", "like", "to", "really", "connect", "with", "you", "your",
            "my", "the", "a", "and", "in", "of", "network", "grow", "great", "people", "profile",
            "be", "have", "always", "happy", "about", "work", "job", "new", "for", "me", "on")
        .list()
        .ofMinSize(1)
        .ofMaxSize(400);
  }
}
