package app.connote.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContextTest {
  @Test
  void aNoteHasToFitTheAccountAndAMessageOnlyItsBox() {
    assertThat(Context.of(Audience.FIRST_CONTACT, Account.FREE).characters()).isEqualTo(200);
    assertThat(Context.of(Audience.RECONNECT, Account.PREMIUM).characters()).isEqualTo(300);
    assertThat(Context.of(Audience.AFTER_INVITATION, Account.FREE).characters()).isEqualTo(8_000);
  }
}
