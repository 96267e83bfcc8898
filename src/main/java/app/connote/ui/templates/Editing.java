package app.connote.ui.templates;

import app.connote.compose.OwnTemplates;
import app.connote.compose.TemplateText;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Writing templates: beginning, changing, copying and deleting one, and going back to how it was.
/// What is being written is kept at every keystroke.
final class Editing {
  private static final String BEGINNING = "Hi {{first_name}}, ";

  private final Choosing choosing;
  private final Bench bench;
  private final Acts acts;

  /// Changes the template at hand in `choosing`, which lies on `bench`, with `acts`.
  Editing(Choosing choosing, Bench bench, Acts acts) {
    this.choosing = choosing;
    this.bench = bench;
    this.acts = acts;
  }

  /// The template at hand reads `text` from now on.
  void write(String text) {
    change(now -> now.saying(text));
  }

  /// The template at hand, which must be one of the person's own, is for `relationship`.
  void move(Relationship relationship) {
    if (choosing.entry().filter(now -> now.origin() == Origin.YOURS).isPresent()) {
      change(now -> now.forRelationship(relationship.id()));
    }
  }

  /// The template at hand speaks in `tone`.
  void speak(Tone tone) {
    change(now -> now.speaking(tone));
  }

  private void change(UnaryOperator<TemplateText> change) {
    Optional<TemplateText> before = choosing.entry().map(Entry::text);
    before.map(change).filter(now -> !before.equals(Optional.of(now))).ifPresent(this::put);
  }

  private void put(TemplateText text) {
    acts.say(Said.NOTHING);
    OwnTemplates own = choosing.own();
    boolean inUse = choosing.base(text.id()).equals(Optional.of(text));
    choosing.change(inUse ? own.discarding(text.id()) : own.writing(text));
  }

  /// Puts the marks of another tool in the template at hand into our language.
  void convert() {
    bench
        .work()
        .get()
        .flatMap(Bench.Work::foreign)
        .ifPresent(
            conversion -> {
              write(conversion.result());
              Runnable undo = () -> write(conversion.source());
              acts.say(new Said("Put into Connote’s own marks.", Optional.of(undo), false));
            });
  }

  /// Begins a template for the relationship of the one at hand, or else for `usual`.
  void begin(Relationship usual) {
    String relationship = choosing.entry().map(now -> now.relationship().id()).orElse(usual.id());
    add(new TemplateText(fresh(), relationship, BEGINNING), "A new template. Write it, then save.");
  }

  /// Begins a template that reads as the one at hand.
  void duplicate() {
    choosing
        .entry()
        .map(now -> now.text().named(fresh()))
        .ifPresent(copy -> add(copy, "A copy. Change it, then save it as your own."));
  }

  private static String fresh() {
    return "own-" + UUID.randomUUID();
  }

  private void add(TemplateText text, String sentence) {
    OwnTemplates after = choosing.own().writing(text);
    choosing.want(Optional.of(text.id()));
    act(text.id(), after, sentence);
  }

  /// Deletes the template at hand, or hides it where it came with the program.
  void remove() {
    choosing.entry().ifPresent(this::remove);
  }

  private void remove(Entry now) {
    OwnTemplates own = choosing.own();
    switch (now.origin()) {
      case YOURS -> {
        choosing.want(choosing.shown().get().neighbour());
        act(now.id(), own.reverting(now.id()), "Deleted the template.");
      }
      case BUILT_IN, CHANGED -> act(now.id(), own.hiding(now.id()), "Hidden: it is not suggested.");
      case HIDDEN -> {}
    }
  }

  /// The way back that [#revert] takes with the template at hand.
  WayBack wayBack() {
    return choosing.entry().map(this::wayBack).orElse(WayBack.NONE);
  }

  private WayBack wayBack(Entry now) {
    if (now.origin() == Origin.HIDDEN) {
      return WayBack.USE_AGAIN;
    }
    if (!now.saved()) {
      return choosing.base(now.id()).isPresent() ? WayBack.DISCARD : WayBack.NONE;
    }
    return now.origin() == Origin.CHANGED ? WayBack.AS_IT_CAME : WayBack.NONE;
  }

  /// Goes back one step with the template at hand: to how it is in use, or to how it came.
  void revert() {
    choosing.entry().ifPresent(now -> revert(now.id(), wayBack(now)));
  }

  private void revert(String id, WayBack way) {
    OwnTemplates own = choosing.own();
    switch (way) {
      case USE_AGAIN, AS_IT_CAME -> act(id, own.reverting(id), way.done());
      case DISCARD -> act(id, own.discarding(id), way.done());
      case NONE -> {}
    }
  }

  private void act(String id, OwnTemplates after, String sentence) {
    acts.act(List.of(id), after, sentence);
  }
}
