package app.connote.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What has become of a note: when it was begun, the steps it has taken since in the order in which
/// they were taken, and what it said before.
///
/// Refuses to exist where a step cannot follow the ones before it, as a withdrawal cannot follow an
/// acceptance, or is dated before the one it follows. Steps may be missing: nobody marks all.
///
/// @param begun when, to the millisecond
/// @param versions its earlier wordings, oldest first
public record Life(Instant begun, List<Step> steps, List<Version> versions) {
  public Life {
    begun = begun.truncatedTo(ChronoUnit.MILLIS);
    steps = List.copyOf(steps);
    versions = List.copyOf(versions);
    Instant last = begun;
    for (int at = 0; at < steps.size(); at++) {
      Step step = steps.get(at);
      if (step.at().isBefore(last) || firstAgainst(step.state(), steps.subList(0, at)) < at) {
        throw new IllegalArgumentException(
            "No note becomes “%s” there.".formatted(step.state().label()));
      }
      last = step.at();
    }
  }

  /// The life of a note begun at `begun` that became what each of `steps` says in turn. Where they
  /// contradict one another, the later one counts.
  public static Life of(Instant begun, List<Step> steps, List<Version> versions) {
    Life life = new Life(begun, List.of(), versions);
    for (Step step : steps) {
      life = life.then(step);
    }
    return life;
  }

  /// The life of a note begun at `moment` of which nothing has become yet.
  public static Life begun(Instant moment) {
    return new Life(moment, List.of(), List.of());
  }

  /// How far the note has come: where its last step led.
  public State state() {
    return steps.isEmpty() ? State.DRAFT : steps.getLast().state();
  }

  /// When it last became what it is.
  public Instant since() {
    return steps.isEmpty() ? begun : steps.getLast().at();
  }

  /// When it last became `state`, if it ever did; for [State#DRAFT] when it was begun.
  public Optional<Instant> at(State state) {
    return state == State.DRAFT
        ? Optional.of(begun)
        : steps.reversed().stream().filter(step -> step.state() == state).map(Step::at).findFirst();
  }

  /// This life, which has come to `state` at `moment`. What was said before and contradicts that
  /// was a mistake, and goes: of what was accepted and then withdrawn only the withdrawal is left.
  /// What has come to `state` before goes back to then. A clock that was set back does not put a
  /// step before the one it follows.
  public Life become(State state, Instant moment) {
    return then(new Step(state, moment));
  }

  /// Whether it can come to `state` without taking back anything that was said before.
  public boolean takes(State state) {
    return firstAgainst(state, steps) == steps.size();
  }

  private Life then(Step step) {
    if (isAlready(step.state())) {
      return this;
    }
    int against = firstAgainst(step.state(), steps);
    if (against < steps.size()) {
      boolean isThere = steps.get(against).state() == step.state();
      return isThere
          ? with(steps.subList(0, against + 1))
          : with(steps.subList(0, against)).then(step);
    }
    Instant at = step.at().isBefore(since()) ? since() : step.at();
    return with(
        Stream.concat(steps.stream(), Stream.of(new Step(step.state(), at, step.later())))
            .toList());
  }

  /// Whether nothing becomes of the note that is not so already: messages follow one another, and a
  /// note that was copied or is out does not go back to being copied.
  private boolean isAlready(State state) {
    return state == State.COPIED
        ? state() != State.DRAFT
        : state == state() && state != State.FOLLOWED_UP;
  }

  /// Where among `steps` the first one is that a step to `state` cannot follow; their number where
  /// there is none. What was withdrawn or declined can be sent again, and then all is open again.
  private static int firstAgainst(State state, List<Step> steps) {
    int at = lastInvitation(steps);
    boolean isAgain =
        state == State.SENT
            && steps.subList(at, steps.size()).stream()
                .anyMatch(
                    step -> step.state() == State.WITHDRAWN || step.state() == State.DECLINED);
    while (at < steps.size() && (isAgain || state.mayFollow(steps.get(at).state()))) {
      at++;
    }
    return at;
  }

  /// Where among `steps` the invitation begins that went out last.
  private static int lastInvitation(List<Step> steps) {
    int at = steps.size() - 1;
    while (at > 0 && !(steps.get(at).state() == State.SENT && steps.get(at - 1).state().isOut())) {
      at--;
    }
    return Math.max(0, at);
  }

  /// This life with its last step dated `moment` instead, but not before the step that it follows.
  public Life date(Instant moment) {
    Instant at = moment.isBefore(back().since()) ? back().since() : moment;
    return steps.isEmpty() ? this : last(new Step(state(), at, steps.getLast().later()));
  }

  /// This life with its last step dated the day `day` in `zone`, at the time of day at which it was
  /// taken, but not before the step that it follows.
  public Life on(LocalDate day, ZoneId zone) {
    return date(since().atZone(zone).with(day).toInstant());
  }

  /// This life with what is due after its last step put off to `day`; the next step ends that.
  public Life putOff(LocalDate day) {
    return steps.isEmpty() ? this : last(new Step(state(), since(), Optional.of(day)));
  }

  /// The day to which what is due was put off, if it was.
  public Optional<LocalDate> later() {
    return steps.isEmpty() ? Optional.empty() : steps.getLast().later();
  }

  /// This life without its last step; as it is where there is none.
  public Life back() {
    return steps.isEmpty() ? this : with(steps.subList(0, steps.size() - 1));
  }

  /// This life of a note copied at `moment`: a first copy is a step, one more of a copied note
  /// dates that step anew, and a note that is out stays what it is.
  public Life copied(Instant moment) {
    return switch (state()) {
      case DRAFT -> become(State.COPIED, moment);
      case COPIED -> date(moment);
      case SENT, ACCEPTED, NO_ANSWER, WITHDRAWN, DECLINED, FOLLOWED_UP -> this;
    };
  }

  /// This life of a note that said `earlier` before.
  public Life after(Version earlier) {
    return new Life(begun, steps, Stream.concat(versions.stream(), Stream.of(earlier)).toList());
  }

  private Life last(Step step) {
    var changed = new ArrayList<>(steps);
    changed.set(changed.size() - 1, step);
    return with(changed);
  }

  private Life with(List<Step> steps) {
    return new Life(begun, steps, versions);
  }
}
