package app.connote.lint.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the lists are called, and which rule looks for which.
class PhraseListTest {
  @Test
  void aListIsCalledInSmallLettersWithHyphens() {
    assertThat(PhraseList.OFFERS.id()).isEqualTo("offers");
    assertThat(PhraseList.WHO_YOU_ARE.id()).isEqualTo("who-you-are");
  }

  @Test
  void aRuleHasAllItsListsAndNoOthers() {
    assertThat(PhraseList.ofRule("favour"))
        .containsExactly(PhraseList.FAVOURS, PhraseList.JOB_SEARCH);
    assertThat(PhraseList.ofRule("offer")).containsExactly(PhraseList.OFFERS);
  }

  @Test
  void whatIsNoRuleHasNoLists() {
    assertThat(PhraseList.ofRule("favours")).isEmpty();
    assertThat(PhraseList.ofRule("")).isEmpty();
  }

  @Test
  void everyRuleWithListsIsNamedOnceInOrder() {
    assertThat(PhraseList.rules())
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("favour", "stock-phrase")
        .allSatisfy(rule -> assertThat(PhraseList.ofRule(rule)).isNotEmpty());
  }
}
