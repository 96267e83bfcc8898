package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.store.BuiltInPhrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is cut, the note fits, says what it is for, and reads like one that was written so.
class ShorteningPropertiesTest {
  private static final Linter LINTER = new Linter(Rules.ALL, BuiltInPhrases.read());
  private static final Set<String> LENGTHS =
      Set.of("too-many-characters", "word-count", "sentence-count");
  private static final Context CONTEXT =
      new Context(
          Optional.empty(),
          Audience.FIRST_CONTACT,
          Account.FREE,
          new Facts(Map.of("first_name", "İpek", "event", "the really big DevConf 😀")));

  @Property(tries = 100)
  void aCutNoteFitsKeepsItsFactsAndIsTidy(@ForAll("notes") String text) {
    List<Fix> cuts = cuts(text);
    for (Fix cut : cuts) {
      String after = cut.apply(text);
      assertThat(after.length()).isLessThan(text.length());
      assertThat(after)
          .as(cut.label())
          .startsWith("Hi İpek")
          .contains("the really big DevConf 😀", "connect")
          .doesNotContain("  ", " ,", " .", ",,", "..", ",.", ".,")
          .doesNotContainPattern("[.!?] \\p{javaLowerCase}")
          .isEqualTo(after.strip());
      assertThat(after.chars().filter(unit -> Character.isSurrogate((char) unit)).count())
          .isEqualTo(after.codePoints().filter(Character::isSupplementaryCodePoint).count() * 2);
    }
  }

  @Property(tries = 50)
  void aCutForTheAccountMakesTheNoteFitIt(@ForAll("notes") String text) {
    LINTER.lint(new Note(text), CONTEXT).stream()
        .filter(finding -> finding.rule().equals("too-many-characters"))
        .flatMap(finding -> finding.fixes().stream())
        .forEach(
            cut ->
                assertThat(new Note(cut.apply(text)).characters())
                    .isLessThanOrEqualTo(Account.FREE.characters()));
  }

  private static List<Fix> cuts(String text) {
    return LINTER.lint(new Note(text), CONTEXT).stream()
        .filter(finding -> LENGTHS.contains(finding.rule()))
        .flatMap(finding -> finding.fixes().stream())
        .toList();
  }

  @Provide
  Arbitrary<String> notes() {
    Arbitrary<String> sentences =
        Arbitraries.of(
            "I just wanted to reach out to say that your talk was the best of them.",
            "I hope you're having a great week!",
            "I really liked your slides, which were very clear and quite short.",
            "It has been raining here for a really long time, and nobody minds.",
            "In order to learn more I would love to hear about it (if there is time).",
            "My team 👩‍👩‍👧 in Leith does the same as well as it can.",
            "We tried it at once\nand it worked.",
            "“It really works,” they said.",
            "Is it not simply great…",
            "Of course, we also looked at the tide tables from time to time.");
    return sentences
        .list()
        .ofMinSize(0)
        .ofMaxSize(6)
        .map(
            middle ->
                "Hi İpek, we met at the really big DevConf 😀."
                    + String.join("", middle.stream().map(" "::concat).toList())
                    + " I'd love to connect with you on LinkedIn.");
  }
}
