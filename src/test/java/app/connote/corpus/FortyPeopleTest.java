package app.connote.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import app.connote.note.Account;
import app.connote.store.BuiltInPack;
import java.util.List;
import org.junit.jupiter.api.Test;

class FortyPeopleTest {
  private static final List<FortyPeople> ALL =
      BuiltInPack.read().relationships().stream()
          .map(relationship -> FortyPeople.write(relationship, Account.FREE))
          .toList();

  @Test
  void noSkeletonIsSentTwiceWhileUnusedWordingsRemain() {
    assertThat(ALL)
        .filteredOn(FortyPeople::repeatsTooEarly)
        .extracting(forty -> forty.relationship().id())
        .isEmpty();
  }

  @Test
  void inTheMedianTwoNotesHaveLittleInCommon() {
    assertThat(ALL)
        .filteredOn(forty -> forty.within(0.5) > 0.6)
        .extracting(forty -> forty.relationship().id())
        .isEmpty();
  }
}
