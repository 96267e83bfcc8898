package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Reading;
import app.connote.note.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which words the writer took over as they are.
class BorrowedTest {
  private static final String TEXT = "We saw tide, tidewater, “old mills” and \"wet boats\" there.";

  private final Reading reading = Readings.of(TEXT, Map.of("topic", "tide"));

  @Test
  void wholeFactsAndTitlesAreBorrowed() {
    assertThat(Borrowed.touches(place("tide"), reading)).isTrue();
    assertThat(Borrowed.touches(place("mills"), reading)).isTrue();
    assertThat(Borrowed.touches(place("boats"), reading)).isTrue();
    assertThat(Borrowed.touches(place("tidewater"), reading)).isFalse();
    assertThat(Borrowed.touches(place("We saw"), reading)).isFalse();
    assertThat(Borrowed.touches(place("and"), reading)).isFalse();
    assertThat(Borrowed.touches(place("there"), reading)).isFalse();
  }

  @Test
  void aPhraseAroundAWholeFactIsTheWritersOwn() {
    Span around = place("saw tide, tidewater");
    assertThat(Borrowed.without(List.of(around, place("tide"), place("there")), reading))
        .containsExactly(around, place("there"));
    assertThat(Borrowed.without(List.of(place("saw tide"), place("tide, tidewater")), reading))
        .isEmpty();
    assertThat(Borrowed.without(List.of(), reading)).isEmpty();
  }

  @Test
  void aFactAtTheEdgeOfTheNoteIsBorrowed() {
    Reading all = Readings.of("tide", Map.of("topic", "tide"));
    assertThat(Borrowed.touches(new Span(0, 4), all)).isTrue();
  }

  @Test
  void aTitleHasAnEndAndIsNoLongerThanAHundredUnits() {
    assertThat(Borrowed.touches(new Span(0, 4), Readings.of("“tide"))).isFalse();
    assertThat(Borrowed.touches(new Span(0, 4), Readings.of("“" + "a".repeat(99) + "”"))).isTrue();
    assertThat(Borrowed.touches(new Span(0, 4), Readings.of("“" + "a".repeat(100) + "”")))
        .isFalse();
  }

  private static Span place(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
