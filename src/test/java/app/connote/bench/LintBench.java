package app.connote.bench;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Audience;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.store.BuiltInPhrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long all rules take on one note, and how long it takes to find out how it could be mended as
/// well: what a keystroke costs.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LintBench {
  private static final String WELL_WRITTEN =
      "Hi Priya, your presentation at PlantConf about forecasting tides persuaded our engineers to"
          + " measure Yorkshire estuaries differently, and everything improved remarkably. I design"
          + " flood warnings together with hydrologists around Leeds, and would be glad to connect"
          + " and compare notes on January storms. ";
  private static final String FAULTY =
      "Hi Priya, I hope this note finds you well. Your talk at DevConf last month on tide models made"
          + " me try one on our harbour in Leeds, and it works. I build flood warnings and would"
          + " love to connect, pick your brain and help grow our networks. Could you spare 15 minutes"
          + " for a quick call next week? Thx, Lena Fox. ";

  /// What is said about the note: nothing that could be mended, or so much that several fixes are
  /// tried out, each of which takes a pass of its own.
  @Param({"well written", "faulty"})
  public String kind = "";

  /// How long the note is, in UTF-16 units.
  @Param({"300", "1000", "3000", "10000"})
  public int characters;

  private final Linter linter = new Linter(Rules.ALL, BuiltInPhrases.read());
  private String text = "";
  private final Context context =
      new Context(
          Optional.empty(),
          Audience.FIRST_CONTACT,
          Account.PREMIUM,
          new Facts(Map.of("first_name", "Priya", "event", "PlantConf")));

  /// Brings the note to its length.
  @Setup
  public void prepare() {
    String note = kind.equals("faulty") ? FAULTY : WELL_WRITTEN;
    text = note.repeat(characters / note.length() + 1).substring(0, characters);
  }

  /// Counting, and putting the note before all rules.
  @Benchmark
  public List<Finding> allRules() {
    return linter.findings(new Note(text), context);
  }

  /// The same, with the fixes that help.
  @Benchmark
  public List<Finding> allRulesAndFixes() {
    return linter.lint(new Note(text), context);
  }
}
