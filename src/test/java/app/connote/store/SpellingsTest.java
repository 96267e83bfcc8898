package app.connote.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.Suggestions;
import app.connote.compose.Wishes;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.Test;

class SpellingsTest {
  private static final Catalog PACK = BuiltInPack.read();

  @Test
  void everyWordThatOnlyAmericansSpellSoHasAPair() throws Exception {
    var american = new TreeSet<>(words());
    american.removeIf(misspelt("en_US")::contains);
    american.retainAll(misspelt("en_GB"));

    assertThat(Spellings.pairs()).extracting(Spellings.Pair::american).containsAll(american);
  }

  @Test
  void noWordIsSpeltAsOnlyBritonsDo() throws Exception {
    var british = new TreeSet<>(misspelt("en_US"));
    british.removeAll(misspelt("en_GB"));

    assertThat(british).isEmpty();
  }

  @Test
  void everyPairIsUsed() {
    assertThat(words())
        .containsAll(Spellings.pairs().stream().map(Spellings.Pair::american).toList());
  }

  @Test
  void aNoteIsSpeltAsChosenAndWhatThePersonSaysIsNot() {
    assertThat(favorites(English.AMERICAN)).contains("favorite thing about favourite colours");
    assertThat(favorites(English.BRITISH)).contains("favourite thing about favourite colours");
  }

  private static String favorites(English english) {
    Relationship interest = PACK.relationship("common-interest").orElseThrow();
    var facts = new Facts(Map.of("first_name", "Nadia", "interest", "favourite colours"));
    var wishes = Wishes.NONE.speaking(Optional.of(Tone.WARM)).spelling(english);
    var composer = new Composer(PACK, new Linter(Rules.ALL, BuiltInPhrases.read())).with(wishes);
    return composer.suggest(interest, facts, Account.PREMIUM, 5, 0) instanceof Suggestions.Ready now
        ? String.join(" ", now.notes().stream().map(each -> each.note().text()).toList())
        : "";
  }

  private static Set<String> words() {
    var words = new TreeSet<String>();
    PACK.templates()
        .forEach(
            each ->
                Pattern.compile("\\p{L}+")
                    .matcher(each.template().source().replaceAll("\\{\\{[^{}]*\\}\\}", " "))
                    .results()
                    .map(MatchResult::group)
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .forEach(words::add));
    return words;
  }

  private static Set<String> misspelt(String dictionary) throws IOException {
    var place =
        SpellingsTest.class.getResource(
            "/org/languagetool/resource/en/hunspell/" + dictionary + ".dict");
    var speller = new Speller(Dictionary.read(place));
    var misspelt = new TreeSet<>(words());
    misspelt.removeIf(word -> !speller.isMisspelled(word));
    return misspelt;
  }
}
