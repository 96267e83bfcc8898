package app.connote.ui.insights;

import app.connote.insights.Insights;

/// What the screen has to show.
sealed interface Shown {
  /// Invitations are being gone through; there have been `sofar` of them.
  record Counting(int sofar) implements Shown {}

  /// What they come to.
  ///
  /// @param month what is left of the month's notes, in one sentence
  record Found(Insights insights, String month) implements Shown {}

  /// Counting ended before it was done, for the reason told in `sentence`.
  record Ended(String sentence) implements Shown {}
}
