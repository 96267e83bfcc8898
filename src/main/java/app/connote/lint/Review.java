package app.connote.lint;

import app.connote.note.Context;
import app.connote.note.Note;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A linter and a proofreader over the same note. Calls block as the proofreader's do.
public final class Review {
  /// How many fixes of the proofreader's are tried out for one note, because each try is another
  /// proofreading; where there are more findings than this, each gets one try.
  private static final int TRIALS = 6;

  /// The checks that say enough about a place for the proofreader to keep silent there.
  private static final Set<String> ENOUGH_SAID =
      Set.of(
          "abbreviation",
          "broken-greeting",
          "contact-details",
          "grammar",
          "repeated-word",
          "typography",
          "unfilled-placeholder",
          "wrong-name");

  private final Linter linter;
  private final Proofreader proofreader;

  /// What `linter` and `proofreader` say together.
  public Review(Linter linter, Proofreader proofreader) {
    this.linter = linter;
    this.proofreader = proofreader;
  }

  /// Everything the two have to say about `note`, in the one order.
  public List<Finding> findings(Note note, Context context) {
    return merged(linter.lint(note, context), further(note, context));
  }

  /// What the proofreader adds to the linter's findings about `note`, with only those fixes that
  /// mend their finding and bring up nothing new, neither here nor there.
  public List<Finding> further(Note note, Context context) {
    List<Finding> own = linter.findings(note, context);
    List<Finding> found = added(note, context, own);
    int each = found.isEmpty() ? 0 : Math.max(1, TRIALS / found.size());
    var trial = new FixTrial(note, merged(own, found), mended -> untried(mended, context));
    return found.stream()
        .map(finding -> finding.with(finding.fixes().stream().limit(each).toList()))
        .map(trial::keepingWhatHelps)
        .toList();
  }

  /// `own` and `further` in the one order in which findings are shown.
  public static List<Finding> merged(List<Finding> own, List<Finding> further) {
    return Stream.concat(own.stream(), further.stream()).distinct().sorted().toList();
  }

  private List<Finding> untried(Note note, Context context) {
    List<Finding> own = linter.findings(note, context);
    return merged(own, added(note, context, own));
  }

  private List<Finding> added(Note note, Context context, List<Finding> own) {
    return proofreader.proofread(note, context).stream()
        .filter(finding -> own.stream().noneMatch(other -> saysEnough(other, finding)))
        .toList();
  }

  private static boolean saysEnough(Finding own, Finding finding) {
    return ENOUGH_SAID.contains(own.rule()) && own.span().overlaps(finding.span());
  }
}
