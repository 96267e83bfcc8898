package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which cuts bring a note to its goal, and what their button says.
class CutSearchTest {
  private static final String TEXT = "We aa row bbbb fast. Tides cc rise. The sea is dd blue.";
  private static final int LENGTH = TEXT.length();

  @Test
  void theCheapestWayComesFirst() {
    assertThat(ways(new Goal(LENGTH - 3, 0, 99, 9), cut("aa", 5), cut("bbbb", 3), cut("cc", 1)))
        .startsWith("cc", "bbbb");
  }

  @Test
  void aWayThatLosesMoreAndSavesNoMoreIsPassedOver() {
    assertThat(ways(new Goal(LENGTH - 3, 0, 99, 9), cut("aa", 5), cut("cc", 1)))
        .containsExactly("cc", "aa cc");
  }

  @Test
  void asManyAreCutAsItTakes() {
    assertThat(ways(new Goal(LENGTH - 6, 0, 99, 9), cut("aa", 5), cut("cc", 1), cut("dd", 2)))
        .startsWith("cc dd");
    assertThat(ways(new Goal(99, 0, 11, 9), cut("aa", 5), cut("cc", 1), cut("dd", 2)))
        .startsWith("cc dd");
    assertThat(ways(new Goal(LENGTH - 99, 0, 99, 9), cut("aa", 5), cut("cc", 1))).isEmpty();
  }

  @Test
  void aSentenceCountsWhereOneHasToGo() {
    var sentence = new Cut(span("Tides cc rise."), "", 18, true);
    assertThat(ways(new Goal(99, 0, 99, 2), cut("aa", 5), sentence))
        .first()
        .isEqualTo("Tides cc rise.");
    assertThat(ways(new Goal(99, 0, 99, 2), cut("aa", 5))).isEmpty();
  }

  @Test
  void whatOverlapsIsNotCutTwice() {
    var outer = new Cut(span("aa row bbbb"), "", 9, false);
    assertThat(ways(new Goal(LENGTH - 12, 0, 99, 9), cut("aa", 1), outer))
        .containsExactly("aa row bbbb");
    assertThat(ways(new Goal(LENGTH - 13, 0, 99, 9), cut("aa", 1), outer)).isEmpty();
  }

  @Test
  void theFewestWordsAreLeft() {
    assertThat(ways(new Goal(LENGTH - 3, 12, 99, 9), cut("aa", 5))).containsExactly("aa");
    assertThat(ways(new Goal(LENGTH - 3, 13, 99, 9), cut("aa", 5))).isEmpty();
  }

  @Test
  void anythingIsEnoughForANoteThatFits() {
    assertThat(ways(new Goal(LENGTH, 0, 13, 3), cut("aa", 5))).startsWith("");
  }

  @Test
  void aButtonSaysWhatIsCut() {
    assertThat(label(cut("aa", 1))).isEqualTo("Cut 1 word: “aa”");
    assertThat(label(cut("aa", 1), cut("bbbb", 1), cut("cc", 1)))
        .isEqualTo("Cut 3 words: “aa”, “bbbb”, “cc”");
    assertThat(label(cut("aa", 1), cut("bbbb", 1), cut("cc", 1), cut("dd", 1)))
        .isEqualTo("Cut 4 words: “aa”, “bbbb”, “cc” and 1 more");
    assertThat(label(new Cut(span("bbbb"), "b", 1, false))).isEqualTo("Shorten: “bbbb” to “b”");
  }

  @Test
  void aLongCutIsSaidByItsFirstWordsAndItsLast() {
    assertThat(label(cut("bbbb fast. Tides cc rise. The sea", 1)))
        .isEqualTo("Cut 7 words: “bbbb fast. Tides … sea”");
    assertThat(label(cut("row bbbb fast. Tides cc rise. The", 1)))
        .isEqualTo("Cut 7 words: “row bbbb fast … The”");
    assertThat(label(cut("aa row bbbb fast. Tides cc rise", 1)))
        .isEqualTo("Cut 7 words: “aa row bbbb fast. Tides cc rise”");
    assertThat(label(cut("Tides cc rise. The", 1))).isEqualTo("Cut 4 words: “Tides cc rise. The”");
  }

  private static String label(Cut... cuts) {
    var after = new Note(Trimmed.of(TEXT, List.of(cuts)));
    return CutLabel.of(List.of(cuts), new Note(TEXT), after);
  }

  /// The words that each way cuts.
  private static List<String> ways(Goal goal, Cut... cuts) {
    return CutSearch.ways(new Note(TEXT), List.of(cuts), goal).stream()
        .map(way -> String.join(" ", way.stream().map(cut -> cut.span().of(TEXT)).toList()))
        .toList();
  }

  private static Cut cut(String word, int loss) {
    return new Cut(span(word), "", loss, false);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
