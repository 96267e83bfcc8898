package app.connote.compose;

import java.util.Arrays;
import java.util.Optional;

/// The wordings of one template that may serve, handed out one by one, the one that looks best
/// before any is filled first.
final class Sketches {
  private final Look[] looks;
  private int next;

  /// Those whose `looks` are given, in any order.
  Sketches(Look[] looks) {
    this.looks = looks;
  }

  /// The look of the next one; empty after the last. Only who asks twice has them sorted.
  Optional<Look> next() {
    if (next == looks.length) {
      return Optional.empty();
    }
    if (next == 0) {
      bringBestForward();
    } else if (next == 1) {
      Arrays.sort(looks, 1, looks.length);
    }
    return Optional.of(looks[next++]);
  }

  private void bringBestForward() {
    int best = 0;
    for (int at = 1; at < looks.length; at++) {
      best = looks[at].compareTo(looks[best]) < 0 ? at : best;
    }
    Look first = looks[best];
    looks[best] = looks[0];
    looks[0] = first;
  }
}
