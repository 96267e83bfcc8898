package app.connote.ui.queue;

/// How far drafting has come.
///
/// @param people how many have been dealt with
/// @param share how much of the file has been read, from 0 to 1
record Headway(int people, double share) {
  static final Headway NONE = new Headway(0, 0);
}
