package app.connote.compose;

import app.connote.note.Field;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the composer answers.
public sealed interface Suggestions {
  /// Required facts are still missing, in the order in which they are asked for.
  record Missing(List<Field> fields) implements Suggestions {
    public Missing {
      fields = List.copyOf(fields);
    }
  }

  /// Finished notes, best first.
  ///
  /// @param notes at most as many as were asked for, different from one another in more than a word
  /// @param shortfall why there are fewer than were asked for, in one sentence; empty when there
  ///   are not
  /// @param more whether asking for the next ones would give other notes
  /// @param leftOut the ids of the facts that no note can say, each with the characters by which
  ///   the shortest wording that says it is too long
  record Ready(
      List<Candidate> notes,
      Optional<String> shortfall,
      boolean more,
      SortedMap<String, Integer> leftOut)
      implements Suggestions {
    public Ready {
      notes = List.copyOf(notes);
      leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }
  }
}
