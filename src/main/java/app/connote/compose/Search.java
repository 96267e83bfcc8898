package app.connote.compose;

import app.connote.note.Tone;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<Run, Sketches> waiting = new HashMap<>();
  private final Map<Run, Integer> rounds = new HashMap<>();
  private final List<Contender.Settled> chosen = new ArrayList<>();
  private final List<int[]> chosenWords = new ArrayList<>();
  private final List<Contender.Settled> unsound = new ArrayList<>();
  private final Optional<Tone> tone;

  /// Searches the wordings of `runs` for `situation`, of which `judge` finds out how good they are;
  /// those that speak in `tone` are preferred.
  Search(List<Run> runs, Situation situation, Judge judge, Optional<Tone> tone) {
    this.judge = judge;
    this.tone = tone;
    for (Run run : runs) {
      waiting.put(run, run.sketches(situation, judge.facts().unsound()));
      rounds.put(run, 0);
      sketchNext(run);
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
    switch (first) {
      case Contender.Sketched sketched -> {
        sketchNext(sketched.run());
        judge.known(sketched).ifPresent(queue::add);
      }
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

  private void sketchNext(Run run) {
    boolean otherTone = tone.isPresent() && !tone.get().equals(run.template().tone());
    Optional.ofNullable(waiting.get(run))
        .flatMap(Sketches::next)
        .map(look -> new Rank(Grade.CLEAN, otherTone, rounds.getOrDefault(run, 0), look))
        .map(rank -> new Contender.Sketched(run, rank))
        .ifPresent(queue::add);
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
    chosenWords.add(similarity.words(settled.written().text()));
    rounds.merge(settled.run(), 1, Integer::sum);
  }

  private boolean isNew(Contender.Written written) {
    int[] words = similarity.words(written.text());
    return chosenWords.stream().allMatch(other -> Similarity.between(words, other) <= MOST_SIMILAR);
  }
}
