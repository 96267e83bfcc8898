package app.connote.ui.compose;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Proofreader;
import app.connote.lint.Review;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.ui.kit.Background;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Has the note proofread while it is being written, without keeping the writer waiting.
///
/// Only the latest note is answered for, and only while it stands. Where proofreading fails the
/// other checks go on without it.
public final class Proofing {
  private final BiConsumer<Note, List<Finding>> show;
  private Question question;
  private @Nullable Desk desk;
  private Said said = Said.NOTHING;
  private int turn;

  /// A note, and all that bears on what is found about it.
  ///
  /// @param own what `linter` has found
  /// @param muted the ids of the checks that are switched off
  record Question(
      Note note, Context context, List<Finding> own, Linter linter, Set<String> muted) {}

  /// What the proofreader last said, and of which text.
  private record Said(String text, List<Finding> found) {
    static final Said NOTHING = new Said("", List.of());

    /// What of it still holds for the note of `now`, because nothing has happened to its words.
    List<Finding> standing(Question now) {
      String text = now.note().text();
      var edit = Edit.between(this.text, text);
      return found.stream()
          .filter(finding -> !now.muted().contains(finding.rule()))
          .flatMap(finding -> edit.moved(finding, this.text, text).stream())
          .toList();
    }
  }

  /// Where proofreading is done, until another place takes over.
  private record Desk(Proofreader proofreader, Background.Latest questions) {
    List<Finding> answer(Question asked) {
      var review = new Review(asked.linter(), proofreader.without(asked.muted()));
      return review.further(asked.note(), asked.context());
    }
  }

  /// Hands the note of a question, and everything found about it, to `show`; `first` is the
  /// question as long as there is no other.
  Proofing(Question first, BiConsumer<Note, List<Finding>> show) {
    this.question = first;
    this.show = show;
  }

  /// Has notes proofread by `proofreader` in `background` from now on, the one at hand first.
  public void begin(Proofreader proofreader, Background background) {
    desk = new Desk(proofreader, background.latest());
    said = Said.NOTHING;
    ask();
  }

  /// Proofreads no more, and takes back what was found.
  public void end() {
    if (desk != null) {
      desk = null;
      said = Said.NOTHING;
      turn++;
      show.accept(question.note(), question.own());
    }
  }

  /// Asks about the note at hand now; what was asked about another is forgotten. Until there is an
  /// answer `show` is handed what was found in those words that have not changed, so that nothing
  /// comes and goes with every keystroke.
  void consider(Question now) {
    question = now;
    show.accept(now.note(), Review.merged(now.own(), said.standing(now)));
    ask();
  }

  private void ask() {
    int now = ++turn;
    Question about = question;
    Desk asked = desk;
    if (asked != null) {
      asked.questions().ask(() -> asked.answer(about), found -> answer(now, found), _ -> {});
    }
  }

  /// An answer of an earlier turn is about another note, or from a proofreader who has left.
  private void answer(int asked, List<Finding> found) {
    if (asked == turn) {
      said = new Said(question.note().text(), found);
      show.accept(question.note(), Review.merged(question.own(), found));
    }
  }
}
