package app.connote.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mary ann            | Mary Ann
          SANDRA              | Sandra
          MARY ANN            | Mary Ann
          jean-luc            | Jean-Luc
          JEAN-LUC            | Jean-Luc
          o'neil              | O'Neil
          o’neil              | O’Neil
          D'ANGELO            | D'Angelo
          sandra's            | Sandra's
          mckay               | McKay
          MCKAY               | McKay
          dr. patel           | Dr. Patel
          ludwig van beethoven| Ludwig van Beethoven
          MARIA DE LA CRUZ    | Maria de la Cruz
          van                 | Van
          élodie              | Élodie
          ÉLODIE              | Élodie
          дмитрий             | Дмитрий
          ДМИТРИЙ             | Дмитрий
          ILSE                | Ilse
          """)
  void aNameInOneCaseGetsItsCapitals(String typed, String expected) {
    assertThat(Names.cased(typed)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "McKay",
        "李",
        "DeShawn",
        "JP",
        "TJ",
        "J.R.",
        "BJRN",
        "Mary ann",
        "van Gogh",
        "my colleague sandra",
        "Sandra LEE",
        "",
        "李 小龍",
        "नेहा",
        "7"
      })
  void aNameThatMayBeMeantSoIsLeftAlone(String typed) {
    assertThat(Names.cased(typed)).isEqualTo(typed);
  }

  @Test
  void onlyTheFieldsOfPeopleHoldNames() {
    assertThat(new String[] {"first_name", "mutual", "other_person"}).allMatch(Names::isName);
    assertThat(new String[] {"event", "topic", "their_company"}).noneMatch(Names::isName);
  }
}
