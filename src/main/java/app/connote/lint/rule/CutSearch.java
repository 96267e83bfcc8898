package app.connote.lint.rule;

import app.connote.note.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks for the sets of cuts that bring a note to a goal, the cheapest first.
///
/// Goes through the cuts in the order of their ends, keeping of all ways so far only those than
/// which no other is better in every respect; so it is exact, and quick, until there are more than
/// [#MOST] such ways, of which the cheapest go on. Ways that save more characters than they have to
/// are kept as well, for a cheaper one may leave something that reads worse.
final class CutSearch {
  private static final int MOST = 100;

  private final Note note;
  private final Goal goal;
  private final int characters;
  private final int words;
  private final int sentences;

  private CutSearch(Note note, Goal goal) {
    this.note = note;
    this.goal = goal;
    this.characters = Math.max(0, note.characters() - goal.characters());
    this.words = Math.max(0, note.words().size() - goal.words());
    this.sentences = Math.max(0, note.sentences().size() - goal.sentences());
  }

  /// A way of cutting: what it loses, and what it saves.
  private record Way(
      int loss, int characters, int words, int sentences, @Nullable Cut last, @Nullable Way rest) {
    static final Way NONE = new Way(0, 0, 0, 0, null, null);

    /// This way's last cut after those of `earlier`.
    Way after(Way earlier) {
      return new Way(
          earlier.loss + loss,
          earlier.characters + characters,
          earlier.words + words,
          earlier.sentences + sentences,
          last,
          earlier);
    }

    List<Cut> cuts() {
      var cuts = new ArrayList<Cut>();
      for (Way way = this; way != null && way.last != null; way = way.rest) {
        cuts.add(way.last);
      }
      return cuts.reversed();
    }
  }

  /// The ways of cutting some of `cuts`, which are in the order of their ends, so that `note`
  /// should reach `goal`.
  static List<List<Cut>> ways(Note note, List<Cut> cuts, Goal goal) {
    var search = new CutSearch(note, goal);
    return search.go(cuts).stream().filter(search::isEnough).map(Way::cuts).toList();
  }

  private List<Way> go(List<Cut> cuts) {
    var fronts = new ArrayList<List<Way>>();
    fronts.add(List.of(Way.NONE));
    for (int at = 0; at < cuts.size(); at++) {
      Cut cut = cuts.get(at);
      List<Way> without = fronts.getLast();
      Way alone = alone(cut);
      List<Way> with = fronts.get(before(cut, cuts, at)).stream().map(alone::after).toList();
      fronts.add(best(without, with));
    }
    return fronts.getLast();
  }

  /// How many of the cuts before `at` end before `cut` begins.
  private static int before(Cut cut, List<Cut> cuts, int at) {
    int count = at;
    while (count > 0 && cuts.get(count - 1).span().end() > cut.span().start()) {
      count--;
    }
    return count;
  }

  /// What `cut` alone loses and saves.
  private Way alone(Cut cut) {
    var after = new Note(Trimmed.of(note.text(), List.of(cut)));
    return new Way(
        cut.loss(),
        note.characters() - after.characters(),
        note.words().size() - after.words().size(),
        cut.sentence() ? 1 : 0,
        cut,
        null);
  }

  private List<Way> best(List<Way> some, List<Way> more) {
    var all = new ArrayList<Way>();
    more.stream().filter(way -> leavesEnough(way.words)).forEach(all::add);
    all.addAll(some);
    all.sort(Comparator.comparingInt(Way::loss));
    var best = new ArrayList<Way>();
    for (Way way : all) {
      if (best.size() < MOST && best.stream().noneMatch(other -> isAsGood(other, way))) {
        best.add(way);
      }
    }
    return best;
  }

  private boolean leavesEnough(int lost) {
    return note.words().size() - lost >= goal.fewest();
  }

  private boolean isAsGood(Way one, Way other) {
    boolean sameRoom = one.words == other.words || (one.words < other.words && one.words >= words);
    return sameRoom
        && one.loss <= other.loss
        && one.characters >= other.characters
        && Math.min(one.sentences, sentences) >= Math.min(other.sentences, sentences);
  }

  private boolean isEnough(Way way) {
    return way.characters >= characters && way.words >= words && way.sentences >= sentences;
  }
}
