package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Past;
import app.connote.lint.Reading;
import app.connote.lint.phrase.ShortForm;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words are clipped ones, and what stands in their place.
class ShortFormsTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of(),
          Stream.of(
                  new ShortForm("u", false, "you"),
                  new ShortForm("thx", false, "thanks"),
                  new ShortForm("sr", true, "senior"))
              .collect(Collectors.toMap(ShortForm::key, form -> form)),
          Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "thx a lot; thx; thanks",
        "Thx a lot; Thx; Thanks",
        "THX a lot; THX; Thanks",
        "So THX a lot; THX; thanks",
        "So Thx a lot; Thx; Thanks",
        "So thx a lot; thx; thanks",
        "a sr. engineer; sr.; senior",
        "a sr engineer; sr; senior",
        "They made her a sr.; sr; senior",
        "a U, so u know; u; you",
        "see u. Later; u; you",
        "see u-; u; you",
        "see u.; u; you",
        "see u; u; you",
        "row w/ us; w/; with",
        "w/ us; w/; with",
        "row w/o us; w/o; without",
        "row w/you; w/; with '",
        "row w/; w/; with",
        "row w/o; w/; with '"
      })
  void aClippedWordIsWrittenOut(String text, String clipped, String words) {
    assertThat(ShortForms.in(reading(text)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.span().of(text)).isEqualTo(clipped);
              assertThat(found.words()).isEqualTo(words.replace("'", ""));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See U there.",
        "The /u path.",
        "u/tide says so.",
        "u.s. waters.",
        "The @u mark.",
        "Ask u’ll see.",
        "We row w and ski.",
        "The row/w/ski race.",
        "Turn w",
        "-u"
      })
  void partsOfSomethingElseAreNotClippedWords(String text) {
    assertThat(ShortForms.in(reading(text))).isEmpty();
  }

  @Test
  void theyAreFoundInOrder() {
    assertThat(ShortForms.in(reading("thx, u and w/ sr")))
        .extracting(ShortForms.Found::words)
        .containsExactly("thanks", "you", "with", "senior");
  }

  private static Reading reading(String text) {
    var context = Context.of(Audience.FIRST_CONTACT, Account.FREE);
    return new Reading(new Note(text), context, VOCABULARY, Past.NONE);
  }
}
