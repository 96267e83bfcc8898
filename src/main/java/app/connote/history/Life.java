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
/// @param begun when, to the millisecond
/// @param versions its earlier wordings, oldest first
public record Life(Instant begun, List<Step> steps, List<Version> versions) {
  public Life {
    begun = begun.truncatedTo(ChronoUnit.MILLIS);
    steps = List.copyOf(steps);
    versions = List.copyOf(versions);
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

  /// This life with a step to `state` at `moment`. A clock that was set back does not put a step
  /// before the one it follows.
  public Life become(State state, Instant moment) {
    Instant at = moment.isBefore(since()) ? since() : moment;
    return with(Stream.concat(steps.stream(), Stream.of(new Step(state, at))).toList());
  }

  /// This life with its last step to its present state dated `moment` instead.
  public Life date(Instant moment) {
    return steps.isEmpty() ? this : last(new Step(state(), moment, steps.getLast().later()));
  }

  /// This life with its last step dated the day `day` in `zone`, at the time of day at which it was
  /// taken, but not before the step that it follows.
  public Life on(LocalDate day, ZoneId zone) {
    Instant moment = since().atZone(zone).with(day).toInstant();
    Instant before = back().since();
    return date(moment.isBefore(before) ? before : moment);
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
