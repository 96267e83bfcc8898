package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which blanks of a form letter are still open.
class PlaceholdersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi [Name], hello.; [Name]",
        "Hi [ ], hello.; [ ]",
        "Hi {firstName}, hello.; {firstName}",
        "Hi {{ name }}, hello.; {{ name }}",
        "Hi {{ hook }}, hello.; {{ hook }}",
        "Hi {{ Nested }}, hello.; {{ Nested }}",
        "Hi {{nested}}, hello.; {{nested}}",
        "Hi <company>, hello.; <company>",
        "Hi «name», hello.; «name»",
        "Hi (insert name), hello.; (insert name)",
        "Hi (first name), hello.; (first name)",
        "Hi #NAME#, hello.; #NAME#",
        "Hi #FIRST_NAME#, hello.; #FIRST_NAME#",
        "Hi %NAME%, hello.; %NAME%",
        "Hi *|NAME|*, hello.; *|NAME|*",
        "Hi $NAME, hello.; $NAME",
        "Hi $FIRST_NAME, hello.; $FIRST_NAME",
        "Hi ${anything}, hello.; ${anything}",
        "Hi ___, hello.; ___",
        "Hi XXX, hello.; XXX",
        "I saw the XX conference.; XX",
        "I saw the xxx talk.; xxx",
        "I talked about xxx.; xxx",
        "Hi NAME, hello.; NAME",
        "I saw COMPANY TITLE there.; COMPANY TITLE",
        "XXX; XXX",
        "[Name]; [Name]",
        "NAME; NAME"
      })
  void aBlankIsFoundFromItsFirstSignToItsLast(String text, String blank) {
    assertThat(blanks(text)).containsExactly(blank);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I read [sic] there.",
        "I like {{ nested }} code.",
        "I row (really) a lot.",
        "I row (first of all) a lot.",
        "I row () a lot.",
        "See #data#science here.",
        "See #name here.",
        "It is 50% or 60% more.",
        "It costs $50 and $US.",
        "It is $$ there.",
        "I like *bold* words.",
        "Love, Ann xxx",
        "Love xxx, Ann",
        "I like xxx",
        "The XXL shirt and 3XXX.",
        "I saw the XX club.",
        "I saw the XX and left.",
        "I saw XX conference2.",
        "a__b and __ too",
        "The xx club and boxxx.",
        "MY NAME IS ANN",
        "I saw name and company.",
        "I saw BIG COMPANY there.",
        "I saw COMPANY LTD there.",
        "{never closed",
        "[name never closed",
        "*|name never closed",
        "%name never closed",
        "% name %",
        "%%",
        "${name never closed"
      })
  void whatOnlyLooksLikeOneIsLeft(String text) {
    assertThat(blanks(text)).isEmpty();
  }

  @Test
  void blanksAreInOrderAndApart() {
    assertThat(blanks("Hi NAME, I saw [Company] and Company X at XXX."))
        .containsExactly("NAME", "[Company]", "Company X", "XXX");
  }

  @Test
  void aBlankIsNoLongerThanSixtyUnits() {
    assertThat(blanks("[" + "name ".repeat(11) + "]")).hasSize(1);
    assertThat(blanks("[" + "name ".repeat(12) + "]")).isEmpty();
  }

  private static List<String> blanks(String text) {
    return Placeholders.in(Readings.of(text)).stream().map(place -> place.of(text)).toList();
  }
}
