package app.connote.ui.queue;

/// How far the way from a file to its notes has been gone.
enum Stage {
  /// What was left the last time is being looked up.
  OPENING,
  /// There is no queue.
  NOTHING,
  /// The columns of a file are being matched with facts.
  MATCHING,
  /// Notes are being drafted.
  DRAFTING,
  /// There is a queue to go through.
  GOING
}
