package app.connote.ui.templates;

import app.connote.compose.NoteTemplate;
import app.connote.compose.Pack;
import app.connote.compose.PackPlan;
import java.util.List;
import java.util.stream.Stream;

/// A pack that could be taken in, to be looked at before anything is changed.
///
/// @param pack the pack
/// @param plan what it would change, open where the person has another template of the same id
/// @param replacing whether the pack wins there, rather than the person's own
record Offer(Pack pack, PackPlan plan, boolean replacing) {
  /// The same offer in which the pack wins, or does not.
  Offer replacing(boolean wins) {
    return new Offer(pack, plan, wins);
  }

  /// What would become of each template as it is chosen now.
  PackPlan settled() {
    return replacing ? plan.replacing() : plan.keeping();
  }

  /// Whether the pack and the person have templates of one id that say different things.
  boolean hasClash() {
    return plan.steps().stream().anyMatch(step -> step instanceof PackPlan.Step.Clash);
  }

  /// Those that importing would add or change; none where it is not possible.
  List<NoteTemplate> taken() {
    return plan.isSettleable() ? settled().kept() : List.of();
  }

  /// What importing would do, in a sentence.
  String summary() {
    if (!plan.isSettleable()) {
      return "This pack cannot be imported: a template in it has the id of another, for another"
          + " relationship. Ask for the pack with that id changed.";
    }
    String parts =
        String.join(
            ", ",
            Stream.of(
                    part(PackPlan.Step.Added.class, "new"),
                    part(PackPlan.Step.Changed.class, "changed"),
                    part(PackPlan.Step.LeftOut.class, "left out"),
                    part(PackPlan.Step.Same.class, "the same already"))
                .filter(each -> !each.isEmpty())
                .toList());
    return "Nothing is changed yet. In this pack: " + parts + ".";
  }

  private String part(Class<? extends PackPlan.Step> kind, String what) {
    long number = settled().steps().stream().filter(kind::isInstance).count();
    return number == 0 ? "" : number + " " + what;
  }
}
