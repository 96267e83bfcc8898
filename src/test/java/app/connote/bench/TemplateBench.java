package app.connote.bench;

import app.connote.note.Facts;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long compiling, filling and refusing take.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class TemplateBench {
  private static final Set<String> FIELDS = Set.of("first_name", "event", "topic");
  private static final String SOURCE =
      "Hi {{first_name}}, {it was great|so good} to meet you at {{event}}."
          + "{ I keep thinking about {{topic}}.|} {Shall we|I would love to} stay in touch{?|.}";
  private static final String BRACES = "{".repeat(1_000_000);
  private static final String POWERS = "{a|b}".repeat(800);
  private static final String NESTED = "{ ".repeat(900) + "|}".repeat(900);

  private final Facts facts =
      new Facts(Map.of("first_name", "mary ann", "event", "DevConf", "topic", "tracing."));
  private final Template template;

  /// A benchmark of one usual template.
  public TemplateBench() {
    try {
      template = Template.compile(SOURCE, FIELDS);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A usual template.
  @Benchmark
  public Template compile() throws TemplateException {
    return Template.compile(SOURCE, FIELDS);
  }

  /// All sixteen wordings of a usual template.
  @Benchmark
  public List<String> fill() {
    return template.fill(facts);
  }

  /// The first wording alone.
  @Benchmark
  public Optional<String> first() {
    return template.first(facts);
  }

  /// A million braces.
  @Benchmark
  public String refuseBraces() {
    return refusal(BRACES);
  }

  /// Exponential alternatives.
  @Benchmark
  public String refusePowers() {
    return refusal(POWERS);
  }

  /// Deep nesting.
  @Benchmark
  public String refuseNesting() {
    return refusal(NESTED);
  }

  private static String refusal(String source) {
    try {
      return Template.compile(source, FIELDS).source();
    } catch (TemplateException e) {
      return e.getMessage();
    }
  }

  /// Prints the figures.
  public static void main(String[] arguments) throws RunnerException {
    new Runner(new OptionsBuilder().include(TemplateBench.class.getSimpleName()).build()).run();
  }
}
