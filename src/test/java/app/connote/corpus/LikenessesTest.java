package app.connote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Past;
import org.junit.jupiter.api.Test;

class LikenessesTest {
  private static final double ONE_IN_TWENTY = 0.05;
  private static final Likenesses CORPUS = Likenesses.read();

  @Test
  void notesByDifferentPeopleAreNotTakenForTheSame() {
    assertThat(Likenesses.above(CORPUS.unrelated(), Past.MOST_ALIKE)).isZero();
  }

  @Test
  void theThresholdIsTheLowestTenthThatSparesNotesWithOneBorrowedSentence() {
    assertThat(Likenesses.above(CORPUS.borrowing(), Past.MOST_ALIKE)).isLessThan(ONE_IN_TWENTY);
    assertThat(Likenesses.above(CORPUS.borrowing(), Past.MOST_ALIKE - 0.1))
        .isGreaterThan(ONE_IN_TWENTY);
  }

  @Test
  void mostNotesWithOneSentenceChangedAreTakenForTheSame() {
    assertThat(Likenesses.above(CORPUS.reworked(), Past.MOST_ALIKE)).isGreaterThan(0.6);
  }
}
