package app.connote.cli;

import app.connote.store.HistoryExport;
import java.io.IOException;
import java.nio.file.Path;

/// Writes all kept notes to a file of the person's choice.
record Export(KeptNotes kept) {
  /// Writes to `file`, in the form its ending asks for, and returns the number of notes. Throws a
  /// [Refusal] when there is no note, the ending is another, or the file exists and `force` does
  /// not say that it may be replaced.
  int to(String file, boolean force) {
    Path path = TargetFile.path(file);
    HistoryExport form =
        HistoryExport.by(path)
            .orElseThrow(
                () -> new Refusal("“" + file + "” must end in .csv or .json; name it so."));
    TargetFile.free(file, force);
    var drafts = kept.search("", Integer.MAX_VALUE);
    if (drafts.isEmpty()) {
      throw new Refusal(HistoryCommand.NOTHING_KEPT);
    }
    try {
      form.write(drafts, path);
    } catch (IOException e) {
      throw new Refusal("“" + file + "” cannot be written; check its folder and the disk.", e);
    }
    return drafts.size();
  }
}
