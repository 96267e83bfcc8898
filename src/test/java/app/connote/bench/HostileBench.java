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

/// How long all rules take on 10,000 characters that were made to do harm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HostileBench {
  private static final int CHARACTERS = 10_000;

  /// What the text repeats, with `_` for a space: words that begin many phrases, blanks that are
  /// never closed, numbers, letters that grow when they are made small, marks, and thousands of
  /// findings.
  @Param({
    "your_",
    "i'd_love_to_",
    "[q",
    "$A",
    "%a",
    "XXX_TBD_",
    "X,_XXX,_",
    "5",
    "+1_",
    "a@",
    "İ",
    "e\u0301",
    "😀",
    "ש",
    "a",
    ".",
    "synergy._",
    "u_",
    "the_the_"
  })
  public String kind = "";

  private final Linter linter = new Linter(Rules.ALL, BuiltInPhrases.read());
  private final Context context =
      new Context(
          Optional.empty(),
          Audience.FIRST_CONTACT,
          Account.PREMIUM,
          new Facts(Map.of("first_name", "Priya", "event", "PlantConf")));
  private String text = "";

  /// Brings the text to its length.
  @Setup
  public void prepare() {
    String unit = kind.replace('_', ' ');
    text = unit.repeat(CHARACTERS / unit.length());
  }

  /// Counting and checking, as after a keystroke.
  @Benchmark
  public List<Finding> allRules() {
    return linter.lint(new Note(text), context);
  }
}
