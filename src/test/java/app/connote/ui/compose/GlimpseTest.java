package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Note;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// What the reader meets first.
class GlimpseTest {
  @Test
  void aShortNoteIsSeenWholeOnOneLine() {
    assertThat(Glimpse.of(new Note("Hi Priya,\n\nshall we connect?\n")))
        .isEqualTo(new Glimpse("Hi Priya, shall we connect?", false));
  }

  @Test
  void aLongNoteIsCutBehindAWord() {
    String sentence = "Hi Priya, " + "metrics ".repeat(20);

    var glimpse = Glimpse.of(new Note(sentence));

    assertThat(glimpse.cut()).isTrue();
    assertThat(glimpse.beginning()).endsWith("metrics").hasSizeBetween(90, Glimpse.SHOWN);
  }

  @Test
  void aNoteThatJustFitsIsNotCut() {
    assertThat(Glimpse.of(new Note("x".repeat(Glimpse.SHOWN))).cut()).isFalse();
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Glimpse.of(new Note("x" + "🙂".repeat(60))).beginning())
        .isEqualTo("x" + "🙂".repeat(49));
  }

  @Property
  void whatIsSeenIsTheBeginningOfTheNote(@ForAll String text) {
    var glimpse = Glimpse.of(new Note(text));

    assertThat(text.strip().replaceAll("\\s+", " ")).startsWith(glimpse.beginning());
    assertThat(glimpse.beginning().length()).isLessThanOrEqualTo(Glimpse.SHOWN);
  }
}
