package app.connote.compose;

import java.util.Set;

/// What is known of a wording whoever it is for, from reading it with the examples filled in.
///
/// @param grade what the checks say against it
/// @param sound whether no error is among that
/// @param skeleton its runs of words with the facts taken for blanks
record Sample(Grade grade, boolean sound, Set<Integer> skeleton) {
  Sample {
    skeleton = Set.copyOf(skeleton);
  }
}
