package app.connote.compose;

import java.util.Comparator;

/// Where a wording stands among those still to be chosen, best first.
///
/// What was sent comes last, before it what is warned of, before that what speaks in another tone;
/// within these, another template comes before a second wording of the same.
///
/// @param grade what there is to say against it
/// @param otherTone whether it speaks otherwise than the writer wishes
/// @param round how many wordings of its template were chosen already
/// @param look how good it looks
record Rank(Grade grade, boolean otherTone, int round, Look look) implements Comparable<Rank> {
  private static final Comparator<Rank> ORDER =
      Comparator.<Rank, Boolean>comparing(rank -> rank.grade.sent())
          .thenComparing(rank -> rank.grade.isFlawed())
          .thenComparing(Rank::otherTone)
          .thenComparingInt(Rank::round)
          .thenComparing(Rank::grade)
          .thenComparing(Rank::look);

  /// This rank after `chosen` wordings of its template were chosen.
  Rank inRound(int chosen) {
    return new Rank(grade, otherTone, chosen, look);
  }

  /// This rank of a wording that has turned out to have `known` against it, and to look as `shown`.
  Rank with(Grade known, Look shown) {
    return new Rank(known, otherTone, round, shown);
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }
}
