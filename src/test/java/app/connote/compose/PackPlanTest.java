package app.connote.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.connote.compose.PackPlan.Step;
import app.connote.note.Tone;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackPlanTest {
  private static final Catalog BUILT_IN =
      new Catalog(
          List.of(Situations.MET), List.of(template("one", "met-at-event", "Built-in one.")));

  private static final List<NoteTemplate> OWN =
      List.of(template("mine", "met-at-event", "Mine."), template("late", "met-at-event", "Late."));

  @Test
  void whatNobodyHasIsAdded() {
    var added = template("new", "met-at-event", "New.");
    assertThat(plan(added).steps()).containsExactly(new Step.Added(added));
  }

  @Test
  void whatIsThereWordForWordIsTheSame() {
    var plan =
        plan(
            template("one", "met-at-event", "Built-in one."),
            template("mine", "met-at-event", "Mine."));
    assertThat(plan.steps()).allMatch(Step.Same.class::isInstance);
    assertThat(plan.kept()).isEmpty();
  }

  @Test
  void anotherToneIsAChange() {
    var warm = new NoteTemplate("one", "met-at-event", Tone.WARM, compiled("Built-in one."));
    assertThat(plan(warm).steps()).singleElement().isInstanceOf(Step.Changed.class);
  }

  @Test
  void aBuiltInTemplateIsChangedWithBothTextsToSee() {
    var changed = template("one", "met-at-event", "Ours now.");
    var plan = plan(changed);

    assertThat(plan.steps())
        .containsExactly(new Step.Changed(BUILT_IN.templates().getFirst(), changed));
    assertThat(plan.appliedTo(OWN)).containsExactly(OWN.getFirst(), OWN.getLast(), changed);
  }

  @Test
  void onesOwnTemplateIsNeverReplacedWithoutASay() {
    var theirs = template("mine", "met-at-event", "Theirs.");
    var plan = plan(theirs, template("new", "met-at-event", "New."));

    assertThat(plan.isPossible()).isFalse();
    assertThat(plan.isSettleable()).isTrue();
    assertThatIllegalStateException().isThrownBy(plan::kept);
    assertThat(plan.replacing().appliedTo(OWN))
        .extracting(each -> each.template().source())
        .containsExactly("Theirs.", "Late.", "New.");
    assertThat(plan.keeping().appliedTo(OWN))
        .extracting(each -> each.template().source())
        .containsExactly("Mine.", "Late.", "New.");
  }

  @Test
  void onesOwnFormOfABuiltInTemplateCountsAsOnesOwn() {
    var own = List.of(template("one", "met-at-event", "My one."));
    var pack = new Pack("Team", List.of(template("one", "met-at-event", "Built-in one.")));

    assertThat(PackPlan.of(pack, BUILT_IN, own).steps())
        .singleElement()
        .isInstanceOf(Step.Clash.class);
  }

  @Test
  void anIdThatBelongsToAnotherRelationshipCannotBeSettled() {
    var plan = plan(template("one", "classmate", "Hi."), template("new", "met-at-event", "New."));

    assertThat(plan.isPossible()).isFalse();
    assertThat(plan.isSettleable()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> plan.replacing().appliedTo(OWN));
  }

  @Test
  void takingInTheSamePackTwiceChangesNothingMore() {
    var pack =
        new Pack(
            "Team",
            List.of(
                template("one", "met-at-event", "Ours now."),
                template("new", "met-at-event", "New.")));
    var once = PackPlan.of(pack, BUILT_IN, OWN).appliedTo(OWN);

    assertThat(PackPlan.of(pack, BUILT_IN, once).steps()).allMatch(Step.Same.class::isInstance);
    assertThat(PackPlan.of(pack, BUILT_IN, once).appliedTo(once)).isEqualTo(once);
  }

  @Test
  void aPackNeedsNamesOfOneLine() {
    assertThat(Pack.isName("Team A – 2026")).isTrue();
    for (String name : Set.of("", " ", "a\nb", "a\u0000", "\u202Eabc", "\uD800", "x".repeat(101))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new Pack(name, List.of()));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pack("Twins", List.of(OWN.getFirst(), OWN.getFirst())));
  }

  private static PackPlan plan(NoteTemplate... templates) {
    return PackPlan.of(new Pack("Team", List.of(templates)), BUILT_IN, OWN);
  }

  private static NoteTemplate template(String id, String relationship, String text) {
    return new NoteTemplate(id, relationship, compiled(text));
  }

  private static Template compiled(String text) {
    try {
      return Template.compile(text, Set.of());
    } catch (TemplateException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
