package app.connote.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Note;
import org.junit.jupiter.api.Test;

/// What a shortened note has to keep to.
class GoalTest {
  private static final Note NOTE = new Note("We row. We ski.");

  @Test
  void aSituationAsksForItsLengths() {
    Goal goal = Goal.of(Context.of(Audience.RECONNECT, Account.FREE));
    assertThat(goal).isEqualTo(new Goal(200, 10, 30, 3));
  }

  @Test
  void eachLengthHasToFit() {
    assertThat(new Goal(15, 4, 4, 2).isReached(NOTE)).isTrue();
    assertThat(new Goal(14, 4, 4, 2).isReached(NOTE)).isFalse();
    assertThat(new Goal(15, 5, 5, 2).isReached(NOTE)).isFalse();
    assertThat(new Goal(15, 3, 3, 2).isReached(NOTE)).isFalse();
    assertThat(new Goal(15, 4, 4, 1).isReached(NOTE)).isFalse();
    assertThat(new Goal(15, 0, 4, 2).isReached(new Note("Hi Ann,"))).isFalse();
  }

  @Test
  void oneLengthOrAnotherMayBeLetGo() {
    var goal = new Goal(15, 1, 2, 1);
    assertThat(goal.onlyCharacters().isReached(NOTE)).isTrue();
    assertThat(goal.anySentences().anyWords().isReached(NOTE)).isTrue();
    assertThat(goal.anySentences().isReached(NOTE)).isFalse();
    assertThat(goal.anyWords().isReached(NOTE)).isFalse();
  }

  @Test
  void aNoteThatIsTooShortKeepsAWord() {
    assertThat(new Goal(15, 5, 9, 2).from(NOTE).fewest()).isEqualTo(1);
    assertThat(new Goal(15, 4, 9, 2).from(NOTE).fewest()).isEqualTo(4);
  }

  @Test
  void moreWordsThanTheMostAreTooMany() {
    assertThat(new Goal(15, 1, 3, 2).isTooLong(NOTE)).isTrue();
    assertThat(new Goal(15, 1, 4, 2).isTooLong(NOTE)).isFalse();
  }
}
