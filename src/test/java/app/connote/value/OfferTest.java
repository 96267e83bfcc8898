package app.connote.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OfferTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
  private static final String[] FIELDS = {"first_name", "mutual", "other_person", "when", "event"};

  static Stream<String> offers() {
    return Tables.lines("offers.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offers")
  void whatIsBetterThanWhatWasTypedIsOffered(String line) {
    int value = line.indexOf(": ");
    int arrow = line.lastIndexOf(" => ");
    String typed = line.substring(value + 2, Math.max(value + 2, arrow));

    assertThat(Offer.of(line.substring(0, value), typed, TODAY).orElse("none"))
        .isEqualTo(line.substring(arrow + 4));
  }

  @Property
  void whoTakesAnOfferIsOfferedNothingMore(
      @ForAll("fields") String field, @ForAll("typed") String typed) {
    Offer.of(field, typed, TODAY)
        .ifPresent(offer -> assertThat(Offer.of(field, offer, TODAY)).isEmpty());
  }

  @Property
  void anOfferSaysSomethingOnOneTidyLine(
      @ForAll("fields") String field, @ForAll("typed") String typed) {
    assertThat(Offer.of(field, typed, TODAY).stream())
        .allSatisfy(
            offer -> {
              assertThat(offer.codePoints()).anyMatch(Character::isLetter);
              assertThat(offer).isEqualTo(Pasted.line(offer)).doesNotContain("#", "|", "(", ")");
            });
  }

  @Provide
  Arbitrary<String> fields() {
    return Arbitraries.of(FIELDS);
  }

  @Provide
  Arbitrary<String> typed() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Priya",
            "SHARMA",
            "o'neil",
            "Dr.",
            "mrs",
            "PhD",
            "MBA",
            ",",
            "|",
            " – ",
            "(she/her)",
            "(",
            ")",
            "#hiring",
            "🚀",
            "José",
            "María",
            "van",
            "J.",
            "李",
            "Анна",
            "2026-11-17",
            "my",
            "\n",
            "\u00A0",
            "\u200B",
            "\uD83D",
            "'",
            "“",
            "İ",
            "ß",
            ".",
            "!",
            "jr");
    Arbitrary<String> joined = pieces.list().ofMaxSize(7).map(each -> String.join(" ", each));
    return Arbitraries.oneOf(
        joined,
        pieces.list().ofMaxSize(7).map(each -> String.join("", each)),
        Arbitraries.strings().ofMaxLength(20));
  }
}
