package app.connote.lint;

import java.util.List;
import java.util.Set;

/// One thing that is checked about a note. Rules hold no state.
public interface Rule extends Subject {
  /// What the rule has to say about the note that is read, in any order.
  List<Finding> check(Reading reading);

  /// The changes that would mend `finding`, which is one of this rule's about the note that is
  /// read, best first: those that it has already, and any that take a search, which is made only
  /// for a finding that is shown.
  default List<Fix> fixes(Finding finding, Reading reading) {
    return finding.fixes();
  }

  /// The rules whose findings say enough about a place for this one to keep silent there.
  default Set<String> yieldsTo() {
    return Set.of();
  }

  /// The rules whose findings, wherever they are, say enough about the whole note for this one to
  /// keep silent.
  default Set<String> yieldsAnywhereTo() {
    return Set.of();
  }
}
