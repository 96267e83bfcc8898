package app.connote.cli;

import app.connote.lint.Finding;
import app.connote.note.Context;
import app.connote.note.Note;
import java.util.List;

/// One thing found in the input of `connote lint`.
sealed interface Entry {
  /// A note to be checked.
  ///
  /// @param id its name in JSON output
  /// @param place where it begins
  record Unchecked(String id, Place place, Note note, Context context) implements Entry {}

  /// Something that is no note; the sentence says where and why.
  record Unreadable(String sentence) implements Entry {}

  /// A note and what the checks say about it, worst first.
  record Linted(String id, Place place, Note note, List<Finding> findings) {}

  /// The file a note is in, and the line of it that the note begins on, from 1.
  record Place(String file, int line) {}
}
