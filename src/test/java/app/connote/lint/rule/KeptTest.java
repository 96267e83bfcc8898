package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Span;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a note has to stay when it is shortened.
class KeptTest {
  private static final String TEXT =
      "Hi Priya, I row at “old mills” in Bergen. My plain boat leaks. I'm a surveyor. The plain sea"
          + " is so \"very wet\" at gate 7 there. Shall we connect on LinkedIn?";

  @ParameterizedTest
  @ValueSource(strings = {"plain boat", "My", "The plain sea", "LinkedIn?", "leaks", "there"})
  void plainWordsMayGo(String words) {
    assertThat(kept(Map.of()).allowsLeavingOut(place(words))).isTrue();
    assertThat(kept(Map.of()).allowsWording(place(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi", "Priya", "old", "mills", "very wet"})
  void theGreetingAndWhatIsQuotedStayAsTheyAre(String words) {
    assertThat(kept(Map.of()).allowsWording(place(words))).isFalse();
    assertThat(kept(Map.of()).allowsLeavingOut(place(words))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bergen", "I'm a surveyor", "7", "Shall we connect"})
  void whatTheNoteIsForMayBeWordedOtherwiseButStays(String words) {
    assertThat(kept(Map.of()).allowsWording(place(words))).isTrue();
    assertThat(kept(Map.of()).allowsLeavingOut(place(words))).isFalse();
  }

  @Test
  void aFactStaysAsItIs() {
    assertThat(kept(Map.of("topic", "plain boat")).allowsWording(place("boat"))).isFalse();
    assertThat(kept(Map.of("topic", "plain boat")).allowsWording(place("leaks"))).isTrue();
  }

  @Test
  void whatIsWrongMayGoWithWhatStandsAroundIt() {
    Kept kept = kept(Map.of());
    Span sentence = place("I row at “old mills” in Bergen");
    assertThat(kept.allowsBut(place("“old mills” in Bergen"), sentence)).isTrue();
    assertThat(kept.allowsBut(place("in Bergen"), sentence)).isFalse();
    assertThat(kept.allowsBut(place("leaks"), place("boat leaks"))).isTrue();
  }

  @Test
  void onlyTheInvitationAndFactsStayInWhatIsJoined() {
    var reading = Readings.of(TEXT);
    Kept kept = Kept.of(reading);
    assertThat(kept.allowsJoined(place("in Bergen"), reading)).isTrue();
    assertThat(kept.allowsJoined(place("old mills"), reading)).isFalse();
    assertThat(kept.allowsJoined(place("Shall we connect"), reading)).isFalse();
  }

  @Test
  void aMarkOfAQuotationByItselfKeepsNothing() {
    String text = "We row so plainly” and “dully here.";
    Kept kept = Kept.of(Readings.of(text));
    assertThat(kept.allowsWording(new Span(0, text.length()))).isTrue();
  }

  private static Kept kept(Map<String, String> facts) {
    return Kept.of(Readings.of(TEXT, facts));
  }

  private static Span place(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
