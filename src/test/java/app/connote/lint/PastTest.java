package app.connote.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Facts;
import app.connote.note.Note;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PastTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

  private static Earlier earlier(String name, String text) {
    return new Earlier("met-at-event", new Facts(Map.of("first_name", name)), text, NOW);
  }

  private static double share(String text, Facts facts, Earlier... earlier) {
    return new Past(List.of(earlier), NOW)
        .closest(new Note(text), facts)
        .map(Past.Likeness::share)
        .orElse(0.0);
  }

  @Test
  void theSameWordsAreWhollyAlikeWhateverTheNames() {
    var then = earlier("Tom", "Hi Tom, we met at DevConf and spoke of trains.");
    assertThat(share("Hi Priya, we met at PlantConf 2026 and spoke of trains.", Facts.NONE, then))
        .isEqualTo(1);
  }

  @Test
  void aFactOfSeveralWordsIsOneBlank() {
    var then =
        new Earlier(
            "x", new Facts(Map.of("topic", "trains")), "we had spoken of trains for hours", NOW);
    var facts = new Facts(Map.of("topic", "the past and future of tide models"));
    assertThat(share("we had spoken of the past and future of tide models for hours", facts, then))
        .isEqualTo(1);
  }

  @Test
  void halfOfTheRunsIsHalfAlike() {
    assertThat(share("a b c d e x y", Facts.NONE, earlier("Tom", "a b c d e"))).isEqualTo(0.5);
  }

  @Test
  void theClosestOfManyIsNamedAndTheNewestOfEquals() {
    var past =
        new Past(
            List.of(
                earlier("Ann", "a b c d"),
                earlier("Tom", "a b c d e"),
                earlier("Ola", "a b c d e")),
            NOW);
    assertThat(past.closest(new Note("a b c d e"), Facts.NONE))
        .get()
        .extracting(likeness -> likeness.earlier().reader())
        .isEqualTo("Tom");
  }

  @Test
  void theNoteToTheSameReaderIsNotCompared() {
    var facts = new Facts(Map.of("first_name", "TOM"));
    assertThat(share("a b c d e", facts, earlier("Tom", "a b c d e"))).isZero();
  }

  @Test
  void onlyTheLastNotesAreCompared() {
    var notes =
        IntStream.rangeClosed(0, Past.MOST)
            .mapToObj(at -> earlier("Tom", at == Past.MOST ? "a b c d e" : "v w x y z"))
            .toList();
    assertThat(new Past(notes, NOW).closest(new Note("a b c d e"), Facts.NONE)).isEmpty();
  }

  @Test
  void anEchoKnowsWhoGotTheMostAndWhatOthersGot() {
    var past = new Past(List.of(earlier("Ann", "a b c d e x y"), earlier("Tom", "a b c d e")), NOW);
    var echo = past.echo(Skeleton.of(new Note("a b c d e"), Facts.NONE));
    assertThat(echo.besides("")).isEqualTo(1);
    assertThat(echo.timesBesides("")).isEqualTo(1);
    assertThat(echo.timesBesides("tom")).isZero();
  }

  @Test
  void whatTheSameReaderGotDoesNotEcho() {
    var past = new Past(List.of(earlier("Ann", "a b c d"), earlier("Tom", "a b c d e")), NOW);
    var echo = past.echo(Skeleton.of(new Note("a b c d e"), Facts.NONE));
    assertThat(echo.besides("Ola")).isEqualTo(1);
    assertThat(echo.besides("TOM")).isEqualTo(0.5);
    assertThat(past.echo(Set.of())).isEqualTo(Past.Echo.NONE);
  }

  @Property
  void aShareIsNeverMoreThanAll(@ForAll String one, @ForAll String other) {
    assertThat(share(one, Facts.NONE, earlier("Tom", other))).isBetween(0.0, 1.0);
  }

  @Property
  void everyNoteThatHasWordsEnoughRepeatsItself(@ForAll String text) {
    boolean enough = !Skeleton.of(new Note(text), Facts.NONE).isEmpty();
    assertThat(share(text, Facts.NONE, earlier("Tom", text))).isEqualTo(enough ? 1 : 0);
  }
}
