package app.connote.lint;

import app.connote.note.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Tries the fixes of a note's findings and drops those that would not help.
final class FixTrial {
  /// How many characters of mended notes are checked for one note: twenty fixes of a full one. A
  /// text that takes more is no note, and checking it must not hold up the writer.
  private static final int MOST_CHARACTERS = 6_000;

  private final Note note;
  private final Map<Kind, Integer> before;
  private final Function<Note, List<Finding>> check;
  private int left = MOST_CHARACTERS;

  /// A trial of the fixes of `findings`, which are all that `check` has to say about `note`, also
  /// those that are not shown because another says enough: what comes to light when that other is
  /// mended is nothing new.
  FixTrial(Note note, List<Finding> findings, Function<Note, List<Finding>> check) {
    this.note = note;
    this.before = counted(findings);
    this.check = check;
  }

  /// `finding` with those of its fixes after which it is gone and nothing new has come up.
  Finding keepingWhatHelps(Finding finding) {
    return finding.fixes().isEmpty()
        ? finding
        : finding.with(finding.fixes().stream().filter(fix -> helps(fix, finding)).toList());
  }

  private boolean helps(Fix fix, Finding finding) {
    left = Math.max(-1, left - note.characters());
    String text = left < 0 ? "" : fix.apply(note.text());
    return !text.isBlank() && isBetter(new Note(text), finding);
  }

  private boolean isBetter(Note mended, Finding finding) {
    Map<Kind, Integer> after = counted(check.apply(mended));
    Kind kind = Kind.of(finding);
    boolean gone = after.getOrDefault(kind, 0) < before.getOrDefault(kind, 0);
    return gone && after.keySet().stream().allMatch(each -> isNoWorse(each, after));
  }

  private boolean isNoWorse(Kind kind, Map<Kind, Integer> after) {
    return after.getOrDefault(kind, 0) <= before.getOrDefault(kind, 0);
  }

  private static Map<Kind, Integer> counted(List<Finding> findings) {
    var counts = new HashMap<Kind, Integer>();
    findings.forEach(finding -> counts.merge(Kind.of(finding), 1, Integer::sum));
    return counts;
  }

  /// What is wrong, wherever it stands: a mended note has moved the places of all that follows.
  private record Kind(String rule, Severity severity) {
    static Kind of(Finding finding) {
      return new Kind(finding.rule(), finding.severity());
    }
  }
}
