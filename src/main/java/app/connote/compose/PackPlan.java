package app.connote.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What taking in a pack would change, to be looked at before anything is changed.
///
/// @param steps what would become of each template of the pack, in its order
public record PackPlan(List<Step> steps) {
  public PackPlan {
    steps = List.copyOf(steps);
  }

  /// What would become of one template.
  public sealed interface Step {
    /// The template as the pack has it.
    NoteTemplate template();

    /// Nobody has it yet.
    record Added(NoteTemplate template) implements Step {}

    /// It is there already, word for word.
    record Same(NoteTemplate template) implements Step {}

    /// It comes in the place of `before`.
    record Changed(NoteTemplate before, NoteTemplate template) implements Step {}

    /// It has the id of the person's own template `own`, which says something else.
    record Clash(NoteTemplate own, NoteTemplate template) implements Step {}

    /// It has the id of `other`, which is for another relationship.
    record Foreign(NoteTemplate other, NoteTemplate template) implements Step {}

    /// The person's own template `own` stays, and that of the pack is left out.
    record LeftOut(NoteTemplate own, NoteTemplate template) implements Step {}
  }

  /// The plan to take `pack` into `own`, the templates that a person has besides or instead of
  /// those of `builtIn`.
  public static PackPlan of(Pack pack, Catalog builtIn, List<NoteTemplate> own) {
    Map<String, NoteTemplate> theirs = byId(own);
    Map<String, NoteTemplate> ours = byId(builtIn.templates());
    return new PackPlan(
        pack.templates().stream()
            .map(
                each ->
                    step(
                        each,
                        Optional.ofNullable(theirs.get(each.id())),
                        Optional.ofNullable(ours.get(each.id()))))
            .toList());
  }

  private static Step step(
      NoteTemplate template, Optional<NoteTemplate> own, Optional<NoteTemplate> builtIn) {
    Optional<NoteTemplate> known = own.or(() -> builtIn);
    if (known.isEmpty()) {
      return new Step.Added(template);
    }
    NoteTemplate before = known.get();
    if (!before.relationship().equals(template.relationship())) {
      return new Step.Foreign(before, template);
    }
    if (before.says(template)) {
      return new Step.Same(template);
    }
    return own.isPresent() ? new Step.Clash(before, template) : new Step.Changed(before, template);
  }

  /// Whether the plan can be carried out as it is: no two templates want the same id.
  public boolean isPossible() {
    return steps.stream().noneMatch(each -> each instanceof Step.Clash || isForeign(each));
  }

  /// Whether the plan can be carried out once it is said which of two templates wins.
  public boolean isSettleable() {
    return steps.stream().noneMatch(PackPlan::isForeign);
  }

  private static boolean isForeign(Step step) {
    return step instanceof Step.Foreign;
  }

  /// This plan in which the pack wins over the person's own templates.
  public PackPlan replacing() {
    return settled(clash -> new Step.Changed(clash.own(), clash.template()));
  }

  /// This plan in which the person's own templates win over the pack.
  public PackPlan keeping() {
    return settled(clash -> new Step.LeftOut(clash.own(), clash.template()));
  }

  private PackPlan settled(Function<Step.Clash, Step> settling) {
    return new PackPlan(
        steps.stream()
            .map(each -> each instanceof Step.Clash clash ? settling.apply(clash) : each)
            .toList());
  }

  /// The templates to keep as the person's own: those added and those changed, in the pack's order.
  /// Throws [IllegalStateException] where the plan cannot be carried out, so that all of it is, or
  /// nothing.
  public List<NoteTemplate> kept() {
    if (!isPossible()) {
      throw new IllegalStateException("Say first which of two templates wins.");
    }
    return steps.stream()
        .filter(each -> each instanceof Step.Added || each instanceof Step.Changed)
        .map(Step::template)
        .toList();
  }

  /// `own` once the plan has been carried out: those changed in their places, those added at the
  /// end. Throws [IllegalStateException] where the plan cannot be carried out.
  public List<NoteTemplate> appliedTo(List<NoteTemplate> own) {
    var all = new LinkedHashMap<>(byId(own));
    kept().forEach(each -> all.put(each.id(), each));
    return List.copyOf(all.values());
  }

  private static Map<String, NoteTemplate> byId(List<NoteTemplate> templates) {
    var byId = new LinkedHashMap<String, NoteTemplate>();
    templates.forEach(each -> byId.put(each.id(), each));
    return byId;
  }
}
