package app.connote.ui.linkedin;

import app.connote.linkedin.ImportPlan;
import java.util.List;

/// How far an import has come.
sealed interface ImportStage {
  /// No file has been chosen.
  record Waiting() implements ImportStage {}

  /// The file is read and compared with the history, of which the share `done` is done, from 0 to
  /// 1.
  record Reading(double done) implements ImportStage {}

  /// What would be done, before anything is.
  ///
  /// @param lines the same in detail
  record Preview(ImportPlan plan, List<Line> lines) implements ImportStage {
    public Preview {
      lines = List.copyOf(lines);
    }
  }

  /// It is being done.
  record Changing() implements ImportStage {}

  /// It has been done, which `sentence` says, and can be undone.
  record Done(String sentence, ImportPlan plan) implements ImportStage {}

  /// Nothing has been changed, which `sentence` says with the reason.
  record Ended(String sentence) implements ImportStage {}
}
