package app.connote.compose;

import app.connote.lint.Linter;
import app.connote.note.Note;
import java.util.Optional;

/// Finds out, step by step, how good a wording is for one situation. No step makes a rank better.
final class Judge {
  private final Situation situation;
  private final Linter linter;
  private final Samples samples;
  private final Echoes echoes;
  private final FactChecks facts;

  /// A judge who has notes for `situation` checked by `linter`, knows `samples`, and what of them
  /// was sent before from `echoes`.
  Judge(Situation situation, Linter linter, Samples samples, Echoes echoes) {
    this.situation = situation;
    this.linter = linter;
    this.samples = samples;
    this.echoes = echoes;
    this.facts = FactChecks.of(Samples.steady(linter), situation);
  }

  /// What the checks say against the facts themselves.
  FactChecks facts() {
    return facts;
  }

  /// `sketched`, with what is known whoever it is for; empty where it does not fit, or its own
  /// words are not sound.
  Optional<Contender> known(Contender.Sketched sketched) {
    Run run = sketched.run();
    int at = sketched.at();
    boolean mayBeTooLong = run.outlines().extent(at).most() > situation.limit();
    if (mayBeTooLong && run.outlines().text(at).length() > situation.limit()) {
      return Optional.empty();
    }
    Sample sample = samples.of(situation.relationship(), run, at);
    double share = echoes.share(sample, situation.reader());
    Rank rank = sketched.rank();
    Grade grade =
        sample.grade().plus(facts.grade(run.outlines().said(at))).plus(Echoes.grade(share));
    Look look = rank.look().echoing(Echoes.tenths(share));
    return Optional.of(new Contender.Known(run, rank.with(grade, look), share))
        .filter(_ -> sample.sound())
        .map(Contender.class::cast);
  }

  /// `known`, filled; empty where it says nothing.
  Optional<Contender> written(Contender.Known known) {
    String text = known.run().outlines().text(known.at());
    Rank rank = known.rank();
    Look look = rank.look().steps(situation.natural().away(text.length()));
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contender.Written(known.run(), rank.with(rank.grade(), look), text, known.share()));
  }

  /// `written`, checked as it stands.
  Contender.Settled settled(Contender.Written written) {
    var findings = linter.findings(new Note(written.text()), situation.context());
    Rank rank = written.rank();
    Grade grade = rank.grade().atLeast(Grade.of(findings));
    return new Contender.Settled(written, rank.with(grade, rank.look()), findings);
  }
}
