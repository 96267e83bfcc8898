package app.connote.insights;

import java.util.List;
import java.util.Optional;

/// What can be learnt from the invitations that were sent.
///
/// @param all those that are old enough to be judged, without those that only an import knows
/// @param young how many are not
/// @param youngAccepted how many of those have been accepted all the same
/// @param waiting how long it took, where enough were accepted to say
public record Insights(
    List<Chart> charts, Share all, int young, int youngAccepted, Optional<Waiting> waiting) {
  public Insights {
    charts = List.copyOf(charts);
  }

  /// Whether nothing has been sent, as far as the program knows.
  public boolean isEmpty() {
    return young == 0 && charts.stream().allMatch(chart -> chart.rows().isEmpty());
  }
}
