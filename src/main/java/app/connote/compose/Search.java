package app.connote.compose;

import app.connote.note.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/// Chooses the best notes that differ from one another in more than a word, looking closely only at
/// wordings that could be the next.
///
/// Every wording waits with the best rank that it can have for all that is known of it. The first
/// in the queue is looked at more closely and put back; once nothing more is to be known of it, no
/// other can be better, so it is chosen. Asking for more notes only adds to those chosen before.
final class Search {
  /// The most similar that two chosen notes may be.
  static final double MOST_SIMILAR = 0.8;

  private final Judge judge;
  private final Similarity similarity = new Similarity();
  private final PriorityQueue<Contender> queue = new PriorityQueue<>();
  private final IdentityHashMap<Run, Sketches> waiting = new IdentityHashMap<>();
  private final IdentityHashMap<Run, Integer> rounds = new IdentityHashMap<>();
  private final List<Contender.Settled> chosen = new ArrayList<>();
  private final List<int[]> chosenWords = new ArrayList<>();
  private final List<Contender.Settled> unsound = new ArrayList<>();

  /// For each template, which of its wordings is the last that was let into the queue.
  private final IdentityHashMap<Run, Integer> last = new IdentityHashMap<>();

  /// The words of what was filled, each text split once though it is compared twice.
  private final Map<String, int[]> words = new HashMap<>();

  /// Searches the wordings of `runs`, of which `judge` finds out how good they are; the nearer
  /// one's tone is to `tone`, the sooner it is taken.
  Search(List<Run> runs, Judge judge, Optional<Tone> tone) {
    this.judge = judge;
    for (Run run : runs) {
      int toneAway = tone.map(run.template().tone()::awayFrom).orElse(0);
      waiting.put(run, judge.sketches(run, toneAway));
      admitNext(run);
    }
  }

  /// The best `wanted` notes in the order in which they were chosen, or all where there are fewer.
  List<Contender.Settled> best(int wanted) {
    while (chosen.size() < wanted && !queue.isEmpty()) {
      consider(queue.remove());
    }
    return List.copyOf(chosen);
  }

  /// Those that were looked at and cannot be sent.
  List<Contender.Settled> unsound() {
    return unsound;
  }

  private void consider(Contender first) {
    int round = rounds.getOrDefault(first.run(), 0);
    if (first.rank().round() != round) {
      queue.add(first.inRound(round));
      return;
    }
    if (last.getOrDefault(first.run(), -1) == first.at()) {
      admitNext(first.run());
    }
    switch (first) {
      case Contender.Sketched sketched -> judge.known(sketched).ifPresent(queue::add);
      case Contender.Known known -> judge.written(known).ifPresent(queue::add);
      case Contender.Written written -> {
        if (isNew(written)) {
          check(written);
        }
      }
      case Contender.Settled settled -> {
        if (isNew(settled.written())) {
          choose(settled);
        }
      }
    }
  }

  /// Lets the next wording of a template into the queue. None of those that still wait there can be
  /// better than it.
  private void admitNext(Run run) {
    Optional.ofNullable(waiting.get(run))
        .flatMap(Sketches::next)
        .ifPresent(
            next -> {
              last.put(run, next.at());
              queue.add(next.inRound(rounds.getOrDefault(run, 0)));
            });
  }

  private void check(Contender.Written written) {
    Contender.Settled settled = judge.settled(written);
    if (settled.isSound()) {
      queue.add(settled);
    } else {
      unsound.add(settled);
    }
  }

  private void choose(Contender.Settled settled) {
    chosen.add(settled);
    chosenWords.add(words(settled.written()));
    rounds.merge(settled.run(), 1, Integer::sum);
  }

  private boolean isNew(Contender.Written written) {
    int[] own = words(written);
    return chosenWords.stream().allMatch(other -> Similarity.between(own, other) <= MOST_SIMILAR);
  }

  private int[] words(Contender.Written written) {
    return words.computeIfAbsent(written.text(), similarity::words);
  }
}
