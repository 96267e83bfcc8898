package app.connote.compose;

import app.connote.lint.Linter;
import app.connote.lint.Past;
import app.connote.note.Note;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// Finds out, step by step, how good a wording is for one situation. No step makes a rank better.
final class Judge {
  private final Situation situation;
  private final Linter linter;
  private final Samples samples;
  private final Echoes echoes;
  private final FactChecks facts;
  private final Set<String> unsound;

  /// A judge who has notes for `situation` checked by `linter`, knows `samples`, and what of them
  /// was sent before from `echoes`.
  Judge(Situation situation, Linter linter, Samples samples, Echoes echoes) {
    this.situation = situation;
    this.linter = linter;
    this.samples = samples;
    this.echoes = echoes;
    this.facts = FactChecks.of(Samples.steady(linter), situation);
    this.unsound = facts.unsound();
  }

  /// What the checks say against the facts themselves.
  FactChecks facts() {
    return facts;
  }

  /// The wordings of `run` that can be filled, may fit and may be sound, each with all that is
  /// known of it already; `toneAway` says how far their tone is from the one that is wished.
  Sketches sketches(Run run, int toneAway) {
    var sheet = samples.sheet(run);
    var contenders = new ArrayList<Contender>();
    for (int at = 0; at < sheet.length(); at++) {
      boolean mayServe =
          run.outlines().allows(at)
              && run.outlines().extent(at).least() <= situation.limit()
              && (unsound.isEmpty() || !run.saysAny(at, unsound));
      if (mayServe) {
        Rank rank = new Rank(Grade.CLEAN, toneAway, 0, run.look(at, situation.natural()));
        Contender sketched = new Contender.Sketched(run, rank);
        Sample sample = sheet.get(at);
        (sample == null ? Optional.of(sketched) : known(run, rank, sample))
            .ifPresent(contenders::add);
      }
    }
    return new Sketches(contenders.toArray(Contender[]::new));
  }

  /// `sketched`, with what is known whoever it is for; empty where it does not fit, or its own
  /// words are not sound.
  Optional<Contender> known(Contender.Sketched sketched) {
    Run run = sketched.run();
    return fits(run, sketched.at())
        ? known(run, sketched.rank(), samples.of(situation.relationship(), run, sketched.at()))
        : Optional.empty();
  }

  private boolean fits(Run run, int at) {
    return run.outlines().extent(at).most() <= situation.limit()
        || run.outlines().text(at).length() <= situation.limit();
  }

  private Optional<Contender> known(Run run, Rank rank, Sample sample) {
    if (!sample.sound()) {
      return Optional.empty();
    }
    Grade grade = sample.grade();
    if (!facts.areClean()) {
      grade = grade.plus(facts.grade(run.outlines().said(rank.look().order() - run.first())));
    }
    Past.Echo echo = echoes.of(sample);
    double share = echo.besides(situation.reader());
    Rank known =
        echo.share() == 0
            ? rank.with(grade, rank.look())
            : rank.with(
                grade.plus(Echoes.grade(echo, situation.reader())),
                rank.look().echoing(Echoes.tenths(share)));
    return Optional.of(new Contender.Known(run, known, share));
  }

  /// `known`, filled; empty where it says nothing or does not fit.
  Optional<Contender> written(Contender.Known known) {
    String text = known.run().outlines().text(known.at());
    Rank rank = known.rank();
    Look look = rank.look().steps(situation.natural().away(text.length()));
    return text.isEmpty() || text.length() > situation.limit()
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
