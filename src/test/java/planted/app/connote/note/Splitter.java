package planted.app.connote.note;

/// Takes a note apart with a pattern.
final class Splitter {
  static String[] words(String note) {
    return note.split("\\s+", -1);
  }
}
