package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnTemplatesTest {
  private static final Catalog BUILT_IN = Situations.catalog(Situations.SOURCES);
  private static final TemplateText OWN = text("own-1", "Hello {{first_name}} of {{event}}.");
  private static final TemplateText CHANGED = text("met-1", "Good day {{first_name}}.");

  @Test
  void withNothingOfOnesOwnTheBuiltInTemplatesHold() {
    assertThat(OwnTemplates.NONE.over(BUILT_IN)).isEqualTo(BUILT_IN);
  }

  @Test
  void aTemplateOfOnesOwnComesAfterTheOthers() {
    var catalog = OwnTemplates.NONE.saving(OWN).over(BUILT_IN);

    assertThat(ids(catalog)).containsExactly("met-0", "met-1", "met-2", "met-3", "own-1");
  }

  @Test
  void aChangedOneStandsWhereItStood() {
    var catalog = OwnTemplates.NONE.saving(CHANGED).over(BUILT_IN);

    assertThat(ids(catalog)).containsExactly("met-0", "met-1", "met-2", "met-3");
    assertThat(catalog.templates().get(1).template().source()).isEqualTo(CHANGED.text());
  }

  @Test
  void aRevertedOneIsAsItCame() {
    var own = OwnTemplates.NONE.saving(CHANGED).writing(CHANGED.saying("Oh")).reverting("met-1");

    assertThat(own).isEqualTo(OwnTemplates.NONE);
  }

  @Test
  void aHiddenOneIsNotUsedUntilItIsSavedOrReverted() {
    var hidden = OwnTemplates.NONE.saving(CHANGED).hiding("met-1");

    assertThat(ids(hidden.over(BUILT_IN))).containsExactly("met-0", "met-2", "met-3");
    assertThat(ids(hidden.reverting("met-1").over(BUILT_IN))).contains("met-1");
    assertThat(ids(hidden.saving(CHANGED).over(BUILT_IN))).contains("met-1");
  }

  @Test
  void whatIsBeingWrittenIsNotUsed() {
    var own = OwnTemplates.NONE.writing(OWN).writing(CHANGED);

    assertThat(own.over(BUILT_IN)).isEqualTo(BUILT_IN);
    assertThat(own.unsaved("own-1")).contains(OWN);
  }

  @Test
  void savingEndsTheWriting() {
    var own = OwnTemplates.NONE.writing(OWN.saying("Hello")).saving(OWN);

    assertThat(own.unsaved()).isEmpty();
    assertThat(own.saved("own-1")).contains(OWN);
  }

  @Test
  void whatCannotBeUsedSpoilsNothingElse() {
    var own =
        OwnTemplates.NONE
            .saving(OWN)
            .saving(CHANGED.saying("Hi {{frist_name}}"))
            .saving(new TemplateText("own-2", "no-such", "Hi"));

    assertThat(ids(own.over(BUILT_IN)))
        .containsExactly("met-0", "met-1", "met-2", "met-3", "own-1");
    assertThat(own.over(BUILT_IN).templates().get(1)).isEqualTo(BUILT_IN.templates().get(1));
  }

  @Test
  void restoringBringsOneBackAndLeavesTheOthers() {
    var before = OwnTemplates.NONE.saving(OWN).writing(OWN.saying("Hello")).hiding("met-2");
    var after = before.reverting("own-1").saving(CHANGED).reverting("met-2");

    var restored = after.restoring("own-1", before);

    assertThat(restored.saved("own-1")).contains(OWN);
    assertThat(restored.unsaved("own-1")).contains(OWN.saying("Hello"));
    assertThat(restored.saved("met-1")).contains(CHANGED);
    assertThat(restored.hides("met-2")).isFalse();
    assertThat(restored.restoring("met-2", before).hides("met-2")).isTrue();
  }

  @Test
  void noTwoHaveOneId() {
    List<TemplateText> twins = List.of(OWN, OWN.saying("Other"));

    assertThatThrownBy(() -> new OwnTemplates(twins, List.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OwnTemplates(List.of(), twins, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TemplateText text(String id, String text) {
    return new TemplateText(id, Situations.MET.id(), text);
  }

  private static List<String> ids(Catalog catalog) {
    return catalog.templates().stream().map(NoteTemplate::id).toList();
  }
}
