package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Severity;
import java.util.List;
import java.util.Set;

/// A wording on its way to being chosen. The more is known of it, the worse its rank can only get.
sealed interface Contender extends Comparable<Contender> {
  /// The wordings of the template it is one of.
  Run run();

  /// Where it stands at best, for all that is known of it.
  Rank rank();

  /// The same with `round` wordings of its template chosen.
  Contender inRound(int round);

  /// Its number among the wordings of its template.
  default int at() {
    return rank().look().order() - run().first();
  }

  @Override
  default int compareTo(Contender other) {
    return rank().compareTo(other.rank());
  }

  /// One of which only its outline is known.
  record Sketched(Run run, Rank rank) implements Contender {
    @Override
    public Sketched inRound(int round) {
      return new Sketched(run, rank.inRound(round));
    }
  }

  /// One whose sample was read and compared with what was sent.
  ///
  /// @param share how much of it was sent before, from 0 to 1
  record Known(Run run, Rank rank, double share) implements Contender {
    @Override
    public Known inRound(int round) {
      return new Known(run, rank.inRound(round), share);
    }
  }

  /// One that is filled.
  ///
  /// @param text what it says
  /// @param share how much of it was sent before, from 0 to 1
  record Written(Run run, Rank rank, String text, double share) implements Contender {
    @Override
    public Written inRound(int round) {
      return new Written(run, rank.inRound(round), text, share);
    }
  }

  /// One that was checked as it stands, so that its rank is what it is.
  ///
  /// @param findings what the checks say
  record Settled(Written written, Rank rank, List<Finding> findings) implements Contender {
    @Override
    public Run run() {
      return written.run();
    }

    /// The ids of the facts that it says.
    Set<String> said() {
      return run().outlines().said(at());
    }

    /// Whether nothing holds it back from being sent.
    boolean isSound() {
      return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Override
    public Settled inRound(int round) {
      return new Settled(written, rank.inRound(round), findings);
    }
  }
}
