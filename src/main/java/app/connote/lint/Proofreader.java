package app.connote.lint;

import app.connote.note.Context;
import app.connote.note.Note;
import java.util.List;
import java.util.Set;

/// The port to whoever knows spelling and grammar. Calls block, the first for a few seconds, and
/// belong off the window's thread.
public interface Proofreader {
  /// What is misspelt or ungrammatical in `note`, in any order, with fixes that nobody has tried
  /// yet. An empty note has no findings; asking about one is the way to be ready for the next.
  List<Finding> proofread(Note note, Context context);

  /// A proofreader that keeps silent on the checks called `muted`.
  default Proofreader without(Set<String> muted) {
    return (note, context) ->
        proofread(note, context).stream()
            .filter(finding -> !muted.contains(finding.rule()))
            .toList();
  }
}
