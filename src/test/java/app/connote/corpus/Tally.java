package app.connote.corpus;

import java.util.List;

/// How well the rules find one label.
///
/// @param hits notes of which it is true and said
/// @param falseAlarms notes of which it is said and not true
/// @param misses notes of which it is true and not said
record Tally(long hits, long falseAlarms, long misses) {
  /// The tally of `label` over `verdicts`.
  static Tally of(Label label, List<Verdict> verdicts) {
    return new Tally(
        count(label, verdicts, true, true),
        count(label, verdicts, true, false),
        count(label, verdicts, false, true));
  }

  private static long count(Label label, List<Verdict> verdicts, boolean said, boolean so) {
    return verdicts.stream()
        .filter(each -> label.holdsBy(each.findings()) == said && each.note().is(label) == so)
        .count();
  }

  /// The share of what is said that is true; 1 where nothing is said.
  double precision() {
    return share(hits, hits + falseAlarms);
  }

  /// The share of what is true that is said; 1 where nothing is true.
  double recall() {
    return share(hits, hits + misses);
  }

  /// The harmonic mean of precision and recall.
  double f1() {
    return precision() + recall() == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
