package app.connote.ui.insights;

import app.connote.insights.Interval;
import app.connote.insights.Row;
import app.connote.insights.Share;
import app.connote.insights.Study;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One line of a chart or of its table, in words and figures for people.
///
/// @param counts "39 of 50", or empty where it is not known
/// @param percent "78 %", or empty where too few were sent to say, or too little is known
/// @param range "65–87 %", or empty where there is no interval
/// @param remark what can be said about it
/// @param rate how long the bar is, from 0 to 1; none where there is nothing to draw
record Line(
    String name,
    String counts,
    String percent,
    String range,
    String remark,
    Optional<Double> rate,
    Optional<Interval> interval) {
  /// `row`, whose invitations are called `name`.
  static Line of(String name, Row row) {
    Line line = of(name, row.share(), row.standing().label());
    return row.standing().isOfAShare()
        ? line
        : new Line(name, line.counts, "", "", line.remark, Optional.empty(), Optional.empty());
  }

  /// One kind of invitation in a published study.
  static Line of(Study.Arm arm) {
    return arm.share()
        .map(share -> of(arm.name(), share, ""))
        .orElseGet(
            () ->
                new Line(
                    arm.name(),
                    "",
                    plain(arm.percent()) + "\u00a0%",
                    "",
                    "",
                    Optional.of(arm.percent() / 100),
                    Optional.empty()));
  }

  private static Line of(String name, Share share, String remark) {
    Interval interval = share.interval();
    return new Line(
        name,
        "%,d of %,d".formatted(share.accepted(), share.sent()),
        percent(share.rate()) + "\u00a0%",
        range(interval),
        remark,
        Optional.of(share.rate()),
        Optional.of(interval));
  }

  /// "78 % · 39 of 50", or only what there is of it.
  String figures() {
    return joined(" · ", percent, counts);
  }

  /// All there is to say about it, for who does not see the bar.
  String said() {
    String sure =
        interval.map(Line::between).map(said -> said + " with 95\u00a0% confidence").orElse("");
    return name + ": " + joined(", ", counts, percent, sure, remark);
  }

  /// "between 65 and 87 %", for a sentence and for who has it read out.
  static String between(Interval interval) {
    return "between %s and %s\u00a0%%".formatted(percent(interval.low()), percent(interval.high()));
  }

  /// "65–87 %".
  private static String range(Interval interval) {
    return percent(interval.low()) + "–" + percent(interval.high()) + "\u00a0%";
  }

  /// `rate` in whole per cent.
  static String percent(double rate) {
    return String.valueOf(Math.round(rate * 100));
  }

  private static String plain(double percent) {
    return percent == Math.rint(percent)
        ? String.valueOf((int) percent)
        : String.format(Locale.ROOT, "%.2f", percent);
  }

  private static String joined(String between, String... parts) {
    return String.join(between, Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
  }
}
