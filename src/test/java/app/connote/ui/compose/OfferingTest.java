package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A messy value stays as it was typed until the writer takes what is offered for it.
class OfferingTest {
  @Test
  void aNameOutOfAHeadlineIsOfferedAndNotTaken() {
    var desk = new WritingDesk();
    desk.model.fill("event", "DevConf");
    desk.model.fill("first_name", "SMITH, PhD | #OpenToWork");

    assertThat(desk.model.filling().offers()).isEqualTo(Map.of("first_name", "Smith"));
    assertThat(desk.model.writing().get().facts().value("first_name"))
        .hasValue("SMITH, PhD | #OpenToWork");

    desk.model.fill("first_name", "Smith");
    assertThat(desk.model.filling().offers()).isEmpty();
    assertThat(desk.text()).contains("Smith").doesNotContain("SMITH");
  }

  @Test
  void aDayIsSaidAsOnTheDayOfWriting() {
    var filling = new WritingDesk().model.filling();

    assertThat(filling.today()).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(filling.spoken(LocalDate.of(2026, 11, 1))).isEqualTo("yesterday");
  }
}
