package app.connote.ui.history;

import static app.connote.ui.history.Kept.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.history.State;
import org.junit.jupiter.api.Test;

class EntryTest {
  @Test
  void aNoteIsShownOnOneLine() {
    assertThat(entry("Priya", " Hi Priya,\n\n thanks  again. ").preview())
        .isEqualTo("Hi Priya, thanks again.");
  }

  @Test
  void aDraftWithoutANoteShowsItsFacts() {
    assertThat(entry("Priya", " ").preview()).isEqualTo("DevConf");
  }

  @Test
  void anInvitationWithoutANoteSaysSo() {
    assertThat(new Entry(draft("Priya", "", State.SENT, 0), "Imported").preview())
        .isEqualTo("An invitation without a note");
  }

  @Test
  void aNoteToNobodySaysSo() {
    assertThat(entry("Priya", "Hi.").person()).isEqualTo("Priya");
    assertThat(entry("", "Hi.").person()).isEqualTo("No name yet");
  }

  @Test
  void theStateIsSaidInAWord() {
    assertThat(new Entry(draft("", "", State.DRAFT, 0), "").state()).isEqualTo("Draft");
    assertThat(new Entry(draft("", "", State.COPIED, 0), "").state()).isEqualTo("Copied");
  }

  private static Entry entry(String person, String text) {
    return new Entry(draft(person, text, State.DRAFT, 0), "Met at an event");
  }
}
