package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SelectionTest {
  private static final Checked GARDEN = note("a", 0, "Your garden in spring was a joy to see");
  private static final Checked GARDENS = note("a", 1, "Your gardens in spring was a joy to see");
  private static final Checked BRIDGE =
      note("a", 2, "The bridge over the river took you two years");
  private static final Checked MUSIC = note("b", 3, "We both play music in a cellar on Mondays");

  @Test
  void anotherTemplateComesBeforeASecondWording() {
    assertThat(choose(List.of(GARDEN, BRIDGE, MUSIC), 2)).containsExactly(GARDEN, MUSIC);
  }

  @Test
  void aSecondWordingComesWhenNoOtherTemplateIsLeft() {
    assertThat(choose(List.of(GARDEN, BRIDGE, MUSIC), 9)).containsExactly(GARDEN, MUSIC, BRIDGE);
  }

  @Test
  void aNoteThatDiffersInOneWordIsLeftOut() {
    assertThat(choose(List.of(GARDEN, GARDENS, BRIDGE), 9)).containsExactly(GARDEN, BRIDGE);
  }

  @Test
  void askingForMoreOnlyAdds() {
    var all = choose(List.of(GARDEN, GARDENS, BRIDGE, MUSIC), 9);
    for (int wanted = 0; wanted <= all.size(); wanted++) {
      assertThat(choose(List.of(GARDEN, GARDENS, BRIDGE, MUSIC), wanted))
          .isEqualTo(all.subList(0, wanted));
    }
  }

  @Test
  void aNoteWithAWarningComesAfterAllOthers() {
    var warned = note("c", 4, "Thanks for the recipe you sent to all of us");
    var finding = new Finding("rule", Severity.WARNING, Span.at(0), "Do so.", "So.", "", List.of());
    var flawed =
        new Checked(
            warned.wording(), new Candidate("c", warned.candidate().note(), List.of(finding)));
    assertThat(choose(List.of(flawed, GARDEN, BRIDGE), 9)).containsExactly(GARDEN, BRIDGE, flawed);
  }

  private static List<Checked> choose(List<Checked> notes, int wanted) {
    Map<Wording, Checked> known =
        notes.stream().collect(Collectors.toMap(Checked::wording, Function.identity()));
    var ranking = new Ranking(Context.of(Audience.FIRST_CONTACT, Account.FREE));
    return Selection.of(
            notes.stream().map(Checked::wording).toList(),
            wording -> Objects.requireNonNull(known.get(wording)),
            ranking,
            wanted)
        .chosen();
  }

  private static Checked note(String template, int order, String text) {
    return new Checked(
        new Wording(template, order, text), new Candidate(template, new Note(text), List.of()));
  }
}
