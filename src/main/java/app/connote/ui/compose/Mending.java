package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Fix;

/// Making the changes that findings propose.
final class Mending {
  private final Manuscript manuscript;
  private final FindingWalk walk;

  /// Mends `manuscript`, through whose findings the writer goes on `walk`.
  Mending(Manuscript manuscript, FindingWalk walk) {
    this.manuscript = manuscript;
    this.walk = walk;
  }

  /// Makes the change that `fix` proposes.
  void mend(Fix fix) {
    manuscript.edit(fix.apply(manuscript.text()));
  }

  /// Makes the fix of the finding at hand; where there are several, lets the writer choose.
  void mendNext() {
    walk.mendable().get().ifPresent(this::mend);
  }

  private void mend(Finding finding) {
    if (finding.fixes().size() == 1) {
      mend(finding.fixes().getFirst());
    } else {
      walk.chooseFor(finding);
    }
  }
}
