package app.connote.compose;

/// Where a wording stands among those still to be chosen, best first.
///
/// What was sent comes last, what was sent twice last of all, before it what is warned of, before
/// that what speaks in another tone; within these, another template comes before a second wording
/// of the same.
///
/// @param grade what there is to say against it
/// @param toneAway how far its tone is from the one that the writer wishes
/// @param round how many wordings of its template were chosen already
/// @param look how good it looks
record Rank(Grade grade, int toneAway, int round, Look look) implements Comparable<Rank> {
  /// This rank after `chosen` wordings of its template were chosen.
  Rank inRound(int chosen) {
    return new Rank(grade, toneAway, chosen, look);
  }

  /// This rank of a wording that has turned out to have `known` against it, and to look as `shown`.
  Rank with(Grade known, Look shown) {
    return new Rank(known, toneAway, round, shown);
  }

  @Override
  public int compareTo(Rank other) {
    if (grade.sent() != other.grade.sent()) {
      return Integer.compare(grade.sent(), other.grade.sent());
    } else if (grade.isFlawed() != other.grade.isFlawed()) {
      return grade.isFlawed() ? 1 : -1;
    } else if (toneAway != other.toneAway) {
      return Integer.compare(toneAway, other.toneAway);
    } else if (round != other.round) {
      return Integer.compare(round, other.round);
    }
    int graded = grade.compareTo(other.grade);
    return graded == 0 ? look.compareTo(other.look) : graded;
  }
}
