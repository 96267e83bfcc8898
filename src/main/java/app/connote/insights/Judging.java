package app.connote.insights;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Decides what can be said about each row of the charts.
///
/// A row is set against all other invitations of its chart, where both sides are enough. It is said
/// to stand out only if Newcombe’s interval for the difference leaves out zero, and that interval
/// is widened by Bonferroni’s rule over all rows of all charts: the chance that even one of them is
/// said to stand out where nothing does is at most 5 %.
final class Judging {
  private static final double RISK = 0.05;

  /// More rows than these are no overview.
  private static final int MOST = 12;

  /// What those that only an import knows of are called among the lengths, beside which they stand.
  private static final String BLANK = "No note, imported";

  private static final String NOTED = "With a note, imported";

  private final Map<Chart.Kind, Map<String, Share>> counted;
  private final List<Row> beside;
  private final double z;

  /// Judges what was `counted`, beside which those only stand that an import alone knows of,
  /// `blank` or `noted`.
  Judging(Map<Chart.Kind, Map<String, Share>> counted, Share blank, Share noted) {
    this.counted = counted;
    this.beside =
        Stream.of(
                new Row(BLANK, blank, Standing.NOT_COMPARED),
                new Row(NOTED, noted, Standing.NOT_COMPARED))
            .filter(row -> row.share().sent() > 0)
            .toList();
    long comparisons =
        counted.values().stream()
            .flatMap(
                chart -> chart.values().stream().filter(share -> isComparable(share, all(chart))))
            .count();
    this.z = Normal.exceeded(RISK / 2 / Math.max(1, comparisons));
  }

  List<Chart> charts() {
    return Stream.of(Chart.Kind.values()).map(this::chart).toList();
  }

  private Chart chart(Chart.Kind kind) {
    Map<String, Share> shares = counted.getOrDefault(kind, Map.of());
    Share all = all(shares);
    Stream<Row> judged =
        shares.entrySet().stream()
            .map(each -> new Row(each.getKey(), each.getValue(), standing(each.getValue(), all)))
            .sorted(order(kind));
    List<Row> rows = Stream.concat(beside(kind), judged).toList();
    // Of months the last ones matter, of the others the first.
    int first = kind == Chart.Kind.MONTH ? Math.max(0, rows.size() - MOST) : 0;
    List<Row> shown = rows.stream().skip(first).limit(MOST).toList();
    return new Chart(kind, shown, rows.size() - shown.size());
  }

  private Stream<Row> beside(Chart.Kind kind) {
    return kind == Chart.Kind.LENGTH ? beside.stream() : Stream.empty();
  }

  private Standing standing(Share share, Share all) {
    if (share.isTooFew()) {
      return Standing.TOO_FEW;
    }
    if (!isComparable(share, all)) {
      return Standing.NO_TELLING;
    }
    Interval difference = share.over(all.without(share), z);
    if (difference.low() > 0) {
      return Standing.MORE;
    }
    return difference.high() < 0 ? Standing.FEWER : Standing.NO_TELLING;
  }

  private static boolean isComparable(Share share, Share all) {
    return !share.isTooFew() && !all.without(share).isTooFew();
  }

  private static Share all(Map<String, Share> shares) {
    return new Share(
        shares.values().stream().mapToInt(Share::accepted).sum(),
        shares.values().stream().mapToInt(Share::sent).sum());
  }

  /// By how many there are, and not by who did best: that would name winners.
  private static Comparator<Row> order(Chart.Kind kind) {
    return switch (kind) {
      case RELATIONSHIP, TEMPLATE ->
          Comparator.comparingInt((Row row) -> -row.share().sent()).thenComparing(Row::key);
      case LENGTH -> Comparator.comparingInt(row -> place(row.key()));
      case MONTH -> Comparator.comparing(Row::key);
    };
  }

  private static int place(String label) {
    return Stream.of(Length.values()).map(Length::label).toList().indexOf(label);
  }
}
