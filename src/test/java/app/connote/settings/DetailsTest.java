package app.connote.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {
  @Test
  void whatIsToldStandsInItsField() {
    var details = Details.NONE.with(Detail.FIELD, "claims analytics");

    assertThat(details.filling("my_field")).hasValue("claims analytics");
    assertThat(details.offered("my_field")).hasValue("claims analytics");
    assertThat(details.filling("my_company")).isEmpty();
    assertThat(details.filling("their_field")).isEmpty();
  }

  @Test
  void whatDependsOnTheReaderIsOnlyOffered() {
    var details =
        Details.NONE.with(Detail.OFFER, "our checklist").with(Detail.SCHOOL, "Hill School");

    assertThat(details.filling("offer")).isEmpty();
    assertThat(details.offered("offer")).hasValue("our checklist");
    assertThat(details.filling("school")).isEmpty();
    assertThat(details.offered("school")).hasValue("Hill School");
  }

  @Test
  void aDetailIsOneTidyLineAndBlankIsNone() {
    assertThat(new Details(Map.of(Detail.NAME, " Sam\r\nVale ", Detail.ROLE, " \t")).values())
        .isEqualTo(Map.of(Detail.NAME, "Sam Vale"));
    assertThat(Details.NONE.with(Detail.NAME, "Sam").with(Detail.NAME, "")).isEqualTo(Details.NONE);
  }

  @Test
  void whatIsToldReachesNoLog() {
    assertThat(Settings.DEFAULT.with(Details.NONE.with(Detail.NAME, "Sam")).toString())
        .doesNotContain("Sam");
  }
}
