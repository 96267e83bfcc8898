package app.connote.compose;

import java.util.Arrays;
import java.util.Optional;

/// The wordings of one template that may serve, handed out one by one, the one that contenders best
/// before any is filled first.
final class Sketches {
  private final Contender[] contenders;
  private int next;

  /// Those `contenders`, which are given in any order.
  Sketches(Contender[] contenders) {
    this.contenders = contenders;
  }

  /// The next one; empty after the last. Only who asks twice has them sorted.
  Optional<Contender> next() {
    if (next == contenders.length) {
      return Optional.empty();
    }
    if (next == 0) {
      bringBestForward();
    } else if (next == 1) {
      Arrays.sort(contenders, 1, contenders.length);
    }
    return Optional.of(contenders[next++]);
  }

  private void bringBestForward() {
    int best = 0;
    for (int at = 1; at < contenders.length; at++) {
      best = contenders[at].compareTo(contenders[best]) < 0 ? at : best;
    }
    Contender first = contenders[best];
    contenders[best] = contenders[0];
    contenders[0] = first;
  }
}
