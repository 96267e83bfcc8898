package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Checked GARDEN = note("a", 0, "Your garden in spring was a joy to see");
  private static final Checked GARDENS = note("a", 1, "Your gardens in spring was a joy to see");
  private static final Checked BRIDGE =
      note("a", 2, "The bridge over the river took you two years");
  private static final Checked MUSIC = note("b", 3, "We both play music in a cellar on Mondays");

  @Test
  void anotherTemplateComesBeforeASecondWording() {
    assertThat(Selection.of(List.of(GARDEN, BRIDGE, MUSIC), 2)).containsExactly(GARDEN, MUSIC);
  }

  @Test
  void aSecondWordingComesWhenNoOtherTemplateIsLeft() {
    assertThat(Selection.of(List.of(GARDEN, BRIDGE, MUSIC), 9))
        .containsExactly(GARDEN, MUSIC, BRIDGE);
  }

  @Test
  void aNoteThatDiffersInOneWordIsLeftOut() {
    assertThat(Selection.of(List.of(GARDEN, GARDENS, BRIDGE), 9)).containsExactly(GARDEN, BRIDGE);
  }

  @Test
  void askingForMoreOnlyAdds() {
    var all = Selection.of(List.of(GARDEN, GARDENS, BRIDGE, MUSIC), 9);
    for (int wanted = 0; wanted <= all.size(); wanted++) {
      assertThat(Selection.of(List.of(GARDEN, GARDENS, BRIDGE, MUSIC), wanted))
          .isEqualTo(all.subList(0, wanted));
    }
  }

  private static Checked note(String template, int order, String text) {
    return new Checked(
        new Wording(template, order, text), new Candidate(template, new Note(text), List.of()));
  }
}
