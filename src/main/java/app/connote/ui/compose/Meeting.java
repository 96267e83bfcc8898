package app.connote.ui.compose;

/// What is known about who the reader of a note is.
sealed interface Meeting {
  /// Nobody who is known.
  record Unknown() implements Meeting {}

  /// What was typed is not the address of a person's profile.
  record NoAddress() implements Meeting {}

  /// Perhaps the person of `match`: the writer is asked.
  record Asked(Match match) implements Meeting {}

  /// The person of `match`.
  record Known(Match match) implements Meeting {}
}
