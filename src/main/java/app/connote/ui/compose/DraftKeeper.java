package app.connote.ui.compose;

import app.connote.history.Draft;
import app.connote.history.History;
import app.connote.history.History.Standing;
import app.connote.history.Life;
import app.connote.history.Person;
import app.connote.history.Profile;
import app.connote.history.State;
import app.connote.note.Facts;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Keeps the note at hand in the history while it is being written.
///
/// A copied note is never written over: what is typed after copying begins a draft of its own. When
/// that is copied too, for the same person, it takes the place of the first, which stays as an
/// earlier version. Where a note has been sent meanwhile, as an import may find out, it stays so.
final class DraftKeeper {
  private final History history;
  private final Background background;
  private final Clock clock;
  private final Recall recall;
  private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");

  private AtHand hand;
  private Optional<Draft> copied = Optional.empty();
  private Background.Latest saving;

  /// What the note is called that is kept beside the one at hand, if that must not be changed.
  private UUID other = UUID.randomUUID();

  DraftKeeper(History history, Background background, Clock clock) {
    this.history = history;
    this.background = background;
    this.clock = clock;
    this.recall = new Recall(history, background, clock);
    this.hand = AtHand.fresh(clock.instant());
    this.saving = background.latest();
  }

  /// Where the history is asked.
  Background background() {
    return background;
  }

  /// What was copied before.
  Recall recall() {
    return recall;
  }

  /// Whether what was typed last is on disk, in a few words.
  ReadOnlyStringProperty status() {
    return status.getReadOnlyProperty();
  }

  /// Begins a note of its own; the one before stays in the history as it was left.
  void begin() {
    become(AtHand.fresh(clock.instant()), Optional.empty());
    status.set("");
  }

  /// Goes on with `draft`.
  void resume(Draft draft) {
    become(AtHand.of(draft), Optional.of(draft).filter(note -> note.state() != State.DRAFT));
    status.set("");
  }

  /// The id of the note at hand.
  UUID id() {
    return hand.id();
  }

  /// Whether the note at hand was copied and nothing was written since.
  boolean isCopied() {
    return copied.isPresent();
  }

  /// Whom the note at hand is for.
  Person person() {
    return hand.person();
  }

  /// The note at hand is for `person`.
  void address(Person person) {
    hand = hand.to(person);
  }

  /// The page of whom the note at hand is for is `page`, if it is known. Somebody whose page is
  /// known to be another one is somebody else.
  void locate(Optional<Profile> page) {
    Person before = hand.person();
    if (page.isPresent() && !page.equals(before.profile())) {
      boolean another = before.profile().isPresent();
      Person now = (another ? Person.unknown() : before).with(page);
      hand = hand.to(now);
      if (hand.kept()) {
        background.ask(() -> keep(now), _ -> {}, this::fail);
      }
    }
  }

  /// An import may have found out more about them meanwhile, which stays.
  private boolean keep(Person person) {
    Person known = history.to(person.id()).stream().findFirst().map(Draft::person).orElse(person);
    if (known.profile().isEmpty() || known.equals(person)) {
      history.save(known.with(person.profile()));
    }
    return true;
  }

  /// The ids of the note at hand and of the one it is written in place of.
  Set<UUID> notes() {
    return Stream.concat(Stream.of(hand.id()), hand.before().map(Draft::id).stream())
        .collect(Collectors.toSet());
  }

  /// The day it is where the note is written.
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /// Lets go of the note called `id`, if it is the one at hand: what comes next is a draft of its
  /// own.
  void release(UUID id) {
    if (hand.id().equals(id)) {
      begin();
    }
  }

  /// Keeps what is dismissed of the note at hand, which otherwise is as it was kept last; a copied
  /// note stays as it was copied.
  void amend(Writing writing, String text, String template) {
    if (!isCopied()) {
      keep(writing, text, template);
    }
  }

  /// Keeps `writing` and `text` as they stand.
  void keep(Writing writing, String text, String template) {
    copied.ifPresent(draft -> become(AtHand.after(draft, clock.instant()), Optional.empty()));
    Draft draft = draft(writing, text, template, hand.life());
    if (draft.isBlank() && !hand.kept()) {
      return;
    }
    hand = hand.nowKept();
    UUID beside = other;
    saving.ask(
        () -> new Filing(history).write(draft, beside), kept -> succeed(draft, kept), this::fail);
  }

  /// Keeps the note as copied, then does `copy`; when it cannot be kept it is copied all the same
  /// and `trouble` is told.
  void copied(
      Writing writing, String text, String template, Runnable copy, Consumer<Exception> trouble) {
    String name = writing.asked().value("first_name").orElse("");
    Optional<Draft> replaced = hand.replaced(name);
    Draft draft = draft(writing, text, template, hand.copied(name, clock.instant()));
    become(AtHand.of(draft), Optional.of(draft));
    UUID beside = other;
    background.ask(
        () -> new Filing(history).copy(draft, replaced, beside),
        kept -> {
          succeed(draft, kept);
          copy.run();
        },
        failure -> {
          copy.run();
          fail(failure);
          trouble.accept(failure);
        });
  }

  private void become(AtHand note, Optional<Draft> asCopied) {
    other = note.id().equals(hand.id()) ? other : UUID.randomUUID();
    hand = note;
    copied = asCopied;
    saving = background.latest();
  }

  /// What was to be kept as `draft` is `kept`: either itself or, where that had been sent, the note
  /// it is now.
  private void succeed(Draft draft, Draft kept) {
    boolean isAtHand = hand.id().equals(draft.id()) && hand.life().equals(draft.life());
    if (isAtHand && !kept.equals(draft)) {
      become(AtHand.of(kept), Optional.of(kept).filter(note -> note.state() != State.DRAFT));
    }
    succeed();
  }

  private void succeed() {
    boolean isKept = !(history.standing() instanceof Standing.ReadOnly);
    status.set(isKept ? "Saved just now" : "Not on the disk yet");
  }

  private void fail(Exception failure) {
    status.set("Not saved");
  }

  private Draft draft(Writing writing, String text, String template, Life life) {
    Facts facts = text.isBlank() && !writing.isTyped() ? Facts.NONE : writing.asked();
    return new Draft(
        hand.id(),
        hand.whom(writing.asked().value("first_name").orElse("")),
        writing.relationship().id(),
        writing.account(),
        facts,
        text,
        template,
        life,
        clock.instant(),
        writing.dismissals().all());
  }
}
