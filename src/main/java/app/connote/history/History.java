package app.connote.history;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The port to the history: every note ever begun or copied.
///
/// Calls block until the file has answered and belong off the window's thread. All of them throw
/// [HistoryException] when the file fails.
public interface History extends AutoCloseable {
  /// Keeps `draft`, in place of what was kept under its id. When this returns it is on disk, unless
  /// [#standing] is [Standing.ReadOnly].
  void save(Draft draft);

  /// Keeps `draft` as [#save(Draft)] does and removes the note called `earlier`, which has become
  /// one of its versions, unless that one is out; both or neither.
  void replace(UUID earlier, Draft draft);

  /// Keeps what is known of `person`, in place of what was known before. A draft brings its person
  /// with it, but changes nothing about one that is kept already.
  void save(Person person);

  /// Keeps what `revision` makes of the note called `id` as it is kept now; nothing comes in
  /// between the two. Returns the note as it was before; none, and nothing changes, where there is
  /// none. `revision` may be asked more than once, and always answers the same.
  Optional<Draft> revise(UUID id, UnaryOperator<Draft> revision);

  /// Removes the draft called `id` and returns it, if there was one; saving it again brings it
  /// back. A person of whom nothing else is known goes with their last draft.
  Optional<Draft> delete(UUID id);

  /// Forgets the person called `person` and every note to them, so that not a byte of either is
  /// left in any file of the history. Nothing brings them back.
  void forget(UUID person);

  /// Forgets likewise the notes that have not changed since `moment`, but for those that may still
  /// be answered because they were sent or followed up since `open`, and whoever is there for such
  /// a note alone. Returns how many.
  int forgetBefore(Instant moment, Instant open);

  /// How many notes [#forgetBefore] would forget, which stay.
  int countBefore(Instant moment, Instant open);

  /// The drafts that are `wanted`, last changed first, at most `limit`.
  List<Draft> search(Wanted wanted, int limit);

  /// The drafts that hold all of `words`, as above; all of them when `words` is blank.
  default List<Draft> search(String words, int limit) {
    return search(Wanted.words(words), limit);
  }

  /// The notes that were copied, last changed first, at most `limit`.
  List<Draft> copied(int limit);

  /// The notes in one of `states`, last changed first, at most `limit`.
  List<Draft> in(Set<State> states, int limit);

  /// The notes to the person called `person`, last changed first.
  List<Draft> to(UUID person);

  /// The people who may be the one with the page `profile`, or called `name` (the whole name, or
  /// its first word), those with the page first, at most `limit`. Letters count the same with and
  /// without marks, large and small.
  List<Person> alike(String name, Optional<Profile> profile, int limit);

  /// How many people were written to with invitations that were copied or sent from `from` on and
  /// before `until`; notes of the relationships in `messages` go with no invitation.
  int invited(Instant from, Instant until, Set<String> messages);

  /// How often each template was used for a note that was copied; none for templates that were not.
  List<TemplateUse> uses();

  /// Tells `each` what became of every note that was sent, in no particular order, until it answers
  /// no. Others may use the history in between.
  default void outcomes(Predicate<Outcome> each) {
    in(EnumSet.range(State.SENT, State.FOLLOWED_UP), Integer.MAX_VALUE).stream()
        .flatMap(draft -> Outcome.of(draft).stream())
        .takeWhile(each)
        .forEach(_ -> {});
  }

  /// Whether what is saved is really kept; if not, why not and what to do, in one sentence.
  Standing standing();

  /// Finishes what is under way and lets go of the file. Calls after this throw [HistoryException].
  @Override
  void close();

  /// How well the history is kept.
  sealed interface Standing {
    /// All is well.
    record Kept() implements Standing {}

    /// All is well, and something happened that the person should be told in one sentence.
    record Recovered(String notice) implements Standing {}

    /// Nothing reaches the disk, for the reason given in one sentence. Saving and deleting either
    /// throw [HistoryException] or hold until the history is closed.
    record ReadOnly(String reason) implements Standing {}
  }
}
