package app.connote.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/// By how much facts must be shortened for a note that says them to fit, exactly.
///
/// @param runs the wordings of all templates
/// @param limit the most characters that a note may have
record Shortening(List<Run> runs, int limit) {
  /// A wording that would fit if what is counted were shorter by `characters`; 0 where it fits.
  record Cut(Run run, int at, int characters) {}

  /// How many characters a wording loses for each that is taken away; 0 for one that does not
  /// count.
  @FunctionalInterface
  private interface Gain {
    int of(Run run, int at);
  }

  /// Whether there is a wording that fits.
  boolean anythingFits() {
    return least((_, _) -> 1).filter(cut -> cut.characters() == 0).isPresent();
  }

  /// Whether there is a wording that does not fit.
  boolean anythingIsTooLong() {
    return runs.stream().anyMatch(run -> run.usable().anyMatch(at -> length(run, at) > limit));
  }

  /// The shortest wording that there is.
  Optional<Cut> shortest() {
    return least((_, _) -> 1);
  }

  /// The least number of characters by which the value of `field` must be shorter for a wording
  /// that says it to fit; 0 where one does, empty where none says it.
  OptionalInt of(String field) {
    return least((run, at) -> run.outlines().times(at, field))
        .map(cut -> OptionalInt.of(cut.characters()))
        .orElse(OptionalInt.empty());
  }

  /// The facts among `fields` that no wording says within the limit, each with the characters by
  /// which it must be shorter. None where nothing fits at all, for then no single fact is left out.
  SortedMap<String, Integer> leftOut(Iterable<String> fields) {
    var left = new TreeMap<String, Integer>();
    for (String field : fields) {
      of(field).stream().filter(characters -> characters > 0).forEach(n -> left.put(field, n));
    }
    return left.isEmpty() || anythingFits() ? left : new TreeMap<>();
  }

  /// Looks at the wordings in the order of the least that each could need, and stops where no other
  /// could need less.
  private Optional<Cut> least(Gain gain) {
    var bounds = new ArrayList<Cut>();
    for (Run run : runs) {
      for (int at = 0; at < run.outlines().size(); at++) {
        int gained = run.outlines().allows(at) ? gain.of(run, at) : 0;
        if (gained > 0 && run.outlines().extent(at).most() <= limit) {
          return Optional.of(new Cut(run, at, 0));
        } else if (gained > 0) {
          bounds.add(cut(run, at, run.outlines().extent(at).least(), gained));
        }
      }
    }
    bounds.sort(Comparator.comparingInt(Cut::characters));
    Optional<Cut> best = Optional.empty();
    for (Cut bound : bounds) {
      int least = best.map(Cut::characters).orElse(Integer.MAX_VALUE);
      if (bound.characters() >= least) {
        return best;
      }
      Cut exact = exact(bound, gain);
      best = exact.characters() < least ? Optional.of(exact) : best;
    }
    return best;
  }

  private Cut exact(Cut bound, Gain gain) {
    Run run = bound.run();
    int length = run.outlines().text(bound.at()).length();
    return cut(run, bound.at(), length, gain.of(run, bound.at()));
  }

  private Cut cut(Run run, int at, int length, int gained) {
    return new Cut(run, at, Math.max(0, Math.ceilDiv(length - limit, gained)));
  }

  /// The length of wording `at` of `run`, worked out only as far as the limit asks for.
  private int length(Run run, int at) {
    var extent = run.outlines().extent(at);
    boolean certain = extent.least() > limit || extent.most() <= limit;
    return certain ? extent.least() : run.outlines().text(at).length();
  }
}
