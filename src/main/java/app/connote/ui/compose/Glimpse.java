package app.connote.ui.compose;

import app.connote.note.Note;

/// What the reader meets first: the beginning of a note, as the network's list of invitations shows
/// it.
///
/// Where the list cuts is an approximation. The network publishes no figure, and the browser, the
/// phone and the email each cut elsewhere; people who describe it say that the list shows nearly
/// one sentence. So the cut is taken to come after [#SHOWN] characters, about a line and a half of
/// that list, at the end of a word.
///
/// @param beginning what is shown, on one line
/// @param cut whether there is more to see
record Glimpse(String beginning, boolean cut) {
  /// The most characters shown, in UTF-16 units.
  static final int SHOWN = 100;

  /// What is seen of `note` first.
  static Glimpse of(Note note) {
    String line = note.text().strip().replaceAll("\\s+", " ");
    if (line.length() <= SHOWN) {
      return new Glimpse(line, false);
    }
    int end = line.lastIndexOf(' ', SHOWN);
    return new Glimpse(end > 0 ? line.substring(0, end) : whole(line), true);
  }

  /// A word too long for the line is cut, though never inside a character.
  private static String whole(String line) {
    int end = Character.isLowSurrogate(line.charAt(SHOWN)) ? SHOWN - 1 : SHOWN;
    return line.substring(0, end);
  }
}
