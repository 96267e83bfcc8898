package app.connote.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Audience;
import app.connote.note.Relationship;
import app.connote.ui.compose.RelationshipFilter.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationshipFilterTest {
  private static final Relationship EVENT = known("met-at-event", "Met at an event", "In person");
  private static final Relationship TALK = known("heard-you-speak", "Heard a talk", "In person");
  private static final Relationship POST = known("read-your-post", "Read a post", "Online");

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void nothingTypedShowsEverythingUnderItsHeading(String typed) {
    assertThat(lines(typed))
        .containsExactly(
            new Line.Heading("In person"),
            new Line.Choice(EVENT),
            new Line.Choice(TALK),
            new Line.Heading("Online"),
            new Line.Choice(POST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"talk", "TALK", " heard  talk ", "speak", "person talk"})
  void everyWordMayBeOfTheLabelTheGroupOrTheId(String typed) {
    assertThat(lines(typed)).containsExactly(new Line.Heading("In person"), new Line.Choice(TALK));
  }

  @Test
  void oneWordThatDoesNotFitIsEnoughToLeaveALineOut() {
    assertThat(lines("talk online")).isEmpty();
  }

  private static List<Line> lines(String typed) {
    return RelationshipFilter.lines(List.of(EVENT, TALK, POST), typed);
  }

  private static Relationship known(String id, String label, String group) {
    return new Relationship(id, label, group, Audience.FIRST_CONTACT, List.of());
  }
}
