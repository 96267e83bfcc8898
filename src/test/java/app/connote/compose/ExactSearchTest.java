package app.connote.compose;

import static app.connote.compose.Situations.MET;
import static org.assertj.core.api.Assertions.assertThat;

import app.connote.lint.Earlier;
import app.connote.lint.Linter;
import app.connote.lint.Past;
import app.connote.lint.Severity;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Tone;
import app.connote.template.Outlines;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What the composer finds, beside what is found by looking at everything.
class ExactSearchTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 9, 0);

  private static final Linter LINTER =
      new Linter(
          List.of(
              new WordRule("error", Severity.ERROR),
              new WordRule("warning", Severity.WARNING),
              new WordRule("advice", Severity.ADVICE),
              new WordRule("slip", Severity.ADVICE)),
          Vocabulary.EMPTY);

  /// A world in which notes are asked for.
  record World(
      List<NoteTemplate> templates, Facts facts, Account account, List<String> sent, Tone tone) {
    Wishes wishes() {
      var earlier =
          sent.stream()
              .map(text -> new Earlier(MET.id(), facts.with("first_name", "Tom"), text, NOW))
              .toList();
      return Wishes.NONE.after(new Past(earlier, NOW)).speaking(Optional.of(tone));
    }

    List<String> found(int count) {
      var composer = new Composer(new Catalog(List.of(MET), templates), LINTER).with(wishes());
      return switch (composer.suggest(MET, facts, account, count, 0)) {
        case Suggestions.Ready ready ->
            ready.notes().stream().map(each -> each.note().text()).toList();
        case Suggestions.Missing missing -> throw new AssertionError(missing.toString());
      };
    }
  }

  @Property(tries = 1_000)
  void nothingBetterIsOverlooked(@ForAll("worlds") World world) {
    assertThat(world.found(4)).isEqualTo(new Everything(world).best(4));
  }

  @Property(tries = 300)
  void askingForMoreOnlyAdds(@ForAll("worlds") World world) {
    var two = new ArrayList<>(world.found(2));
    two.removeAll(world.found(5));
    assertThat(two).isEmpty();
  }

  /// Finds the best by filling, checking and comparing every wording.
  private static final class Everything {
    private final World world;
    private final Situation situation;
    private final List<Wording> wordings = new ArrayList<>();

    private record Wording(Run run, Grade grade, Look look, String text) {
      Rank rank(Tone tone, Map<Run, Integer> rounds) {
        return new Rank(
            grade, run.template().tone().awayFrom(tone), rounds.getOrDefault(run, 0), look);
      }
    }

    Everything(World world) {
      this.world = world;
      this.situation = Situation.of(MET, world.facts, world.account);
      for (Run run : Run.of(world.templates, situation.values())) {
        IntStream.range(0, run.outlines().size())
            .filter(run.outlines()::allows)
            .forEach(at -> add(run, at));
      }
    }

    List<String> best(int count) {
      return inOrder(count).stream()
          .sorted(Comparator.comparing(each -> each.rank(world.tone, Map.of())))
          .map(Wording::text)
          .toList();
    }

    List<Wording> inOrder(int count) {
      var left = new ArrayList<>(wordings);
      var chosen = new ArrayList<Wording>();
      var rounds = new HashMap<Run, Integer>();
      while (chosen.size() < count && !left.isEmpty()) {
        Wording best =
            left.stream()
                .min(Comparator.comparing(each -> each.rank(world.tone, rounds)))
                .orElseThrow();
        left.remove(best);
        if (chosen.stream().allMatch(each -> isDifferent(each.text, best.text))) {
          chosen.add(best);
          rounds.merge(best.run, 1, Integer::sum);
        }
      }
      return chosen;
    }

    private static boolean isDifferent(String one, String other) {
      return Similarity.between(one, other) <= Search.MOST_SIMILAR;
    }

    private void add(Run run, int at) {
      Outlines outlines = run.outlines();
      String text = outlines.text(at);
      Sample sample = new Samples(LINTER).of(MET, run, at);
      var linter = LINTER.knowing(world.wishes().past());
      var findings = linter.lint(new Note(text), situation.context());
      var facts = FactChecks.of(Samples.steady(LINTER), situation);
      boolean serves =
          !text.isEmpty()
              && text.length() <= situation.limit()
              && sample.sound()
              && findings.stream().noneMatch(each -> each.severity() == Severity.ERROR)
              && outlines.said(at).stream().noneMatch(facts.unsound()::contains);
      if (serves) {
        Past.Echo echo = new Echoes(world.wishes().past()).of(sample);
        Grade known =
            sample
                .grade()
                .plus(facts.grade(outlines.said(at)))
                .plus(Echoes.grade(echo, situation.reader()));
        wordings.add(
            new Wording(
                run,
                known.atLeast(Grade.of(findings)),
                new Look(
                    outlines.facts(at),
                    outlines.characters(at),
                    situation.natural().away(text.length()),
                    Echoes.tenths(echo.besides(situation.reader())),
                    run.first() + at),
                text));
      }
    }
  }

  @Provide
  Arbitrary<World> worlds() {
    return Combinators.combine(
            templates(), facts(), Arbitraries.of(Account.class), sent(), Arbitraries.of(Tone.class))
        .as(World::new);
  }

  private Arbitrary<List<NoteTemplate>> templates() {
    return Combinators.combine(sources(), Arbitraries.of(Tone.class))
        .as((source, tone) -> Map.entry(source, tone))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            sources ->
                IntStream.range(0, sources.size())
                    .mapToObj(
                        at ->
                            Situations.template(
                                at, sources.get(at).getValue(), sources.get(at).getKey()))
                    .toList());
  }

  private Arbitrary<String> sources() {
    Arbitrary<String> words =
        Arbitraries.of(
            "we met at {{event}}",
            " and spoke about {{topic}} for a while",
            " {{when}}, ",
            "{{topic|this and that}}",
            "a(n) {{topic|hour}} well spent",
            " it was a joy to hear of your work .",
            " warning",
            " advice",
            " error",
            " Shall we connect?",
            ", which I have told all my colleagues about ever since",
            " the old mill down by the river turns again",
            "  ");
    Arbitrary<String> choice =
        words.list().ofMinSize(2).ofMaxSize(4).map(each -> "{" + String.join("|", each) + "}");
    Arbitrary<String> nested =
        Combinators.combine(choice, words, words)
            .as((in, one, two) -> "{" + one + in + "|" + two + "}");
    return Arbitraries.oneOf(words, choice, nested)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(pieces -> "Hi {{first_name}}, " + String.join("", pieces));
  }

  private Arbitrary<Facts> facts() {
    Arbitrary<String> required = Arbitraries.of("Priya", "DevConf.", "a slip", "x".repeat(60));
    Arbitrary<String> optional =
        Arbitraries.of(
            "", "last week", "an error", "a warning, a slip", "release trains", "z".repeat(90));
    return Combinators.combine(required, required, optional, optional)
        .as(
            (name, event, when, topic) ->
                new Facts(
                    Map.of("first_name", name, "event", event, "when", when, "topic", topic)));
  }

  private Arbitrary<List<String>> sent() {
    return Arbitraries.of(
            "Hi Tom, the old mill down by the river turns again",
            "Hi Tom, we met at DevConf. it was a joy to hear of your work.",
            "Hi Tom, we met at DevConf Shall we connect?")
        .list()
        .ofMaxSize(2);
  }
}
