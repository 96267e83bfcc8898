package app.connote.bench;

import app.connote.compose.Composer;
import app.connote.compose.Suggestions;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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

/// How long five notes take, from the facts to the last check, as after every keystroke.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ComposeBench {
  @Param({"met-at-event", "seeker-to-recruiter", "former-colleague"})
  private String id = "";

  @Param({"0", "3"})
  private int page;

  private final Composer composer =
      new Composer(BuiltInPack.read(), new Linter(Rules.ALL, BuiltInPhrases.read()));
  private Relationship relationship = BuiltInPack.read().relationships().getFirst();
  private Facts facts = Facts.NONE;

  /// Fills every field with its example.
  @Setup
  public void fillIn() {
    relationship = BuiltInPack.read().relationship(id).orElseThrow();
    facts =
        new Facts(
            relationship.fields().stream().collect(Collectors.toMap(Field::id, Field::example)));
  }

  /// The notes of one page.
  @Benchmark
  public Suggestions suggest() {
    return composer.suggest(relationship, facts, Account.FREE, 5, page);
  }
}
