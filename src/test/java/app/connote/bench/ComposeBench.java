package app.connote.bench;

import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.NoteTemplate;
import app.connote.compose.Suggestions;
import app.connote.lint.Linter;
import app.connote.lint.rule.Rules;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.store.BuiltInPack;
import app.connote.store.BuiltInPhrases;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
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

/// How long five notes take, from the facts to the last check, as after every keystroke: each
/// answer is for another value of the last fact.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComposeBench {
  /// What there is to choose from: the built-in templates of a relationship; 200 more with ten
  /// alternatives each, written well, or so that the checks object to every one, or too long; and
  /// 200 with as many wordings as a template may have.
  @Param({
    "met-at-event",
    "seeker-to-recruiter",
    "former-colleague",
    "200x10",
    "200x10-flawed",
    "200x10-flawed-fact",
    "200x10-too-long",
    "200x256"
  })
  private String world = "";

  private static final String TYPED = "what the shift to smaller releases did to the team";

  private Composer composer = new Composer(BuiltInPack.read(), linter());
  private Relationship relationship = BuiltInPack.read().relationships().getFirst();
  private Facts facts = Facts.NONE;
  private String last = "";
  private int typed;

  private static Linter linter() {
    return new Linter(Rules.ALL, BuiltInPhrases.read());
  }

  /// Fills every field with its example.
  @Setup
  public void fillIn() {
    Catalog pack = BuiltInPack.read();
    boolean large = world.startsWith("200");
    relationship = pack.relationship(large ? "met-at-event" : world).orElseThrow();
    facts =
        new Facts(
            relationship.fields().stream().collect(Collectors.toMap(Field::id, Field::example)));
    last = relationship.fields().getLast().id();
    if (large) {
      composer = new Composer(new Catalog(pack.relationships(), templates(relationship)), linter());
    }
    if (world.equals("200x10-flawed-fact")) {
      facts = facts.with("event", "THE GREAT AMAZING DEVELOPER DAYS!!!");
    }
    if (world.equals("200x10-too-long")) {
      facts = facts.with("event", "The Conference on " + "Very ".repeat(40) + "Large Systems");
    }
  }

  /// The notes of the first page.
  @Benchmark
  public Suggestions suggest() {
    typed = typed == TYPED.length() ? 4 : typed + 1;
    Facts now = facts.with(last, TYPED.substring(0, Math.max(4, typed)));
    return composer.suggest(relationship, now, Account.FREE, 5, 0);
  }

  private List<NoteTemplate> templates(Relationship wanted) {
    var fields = wanted.fields().stream().map(Field::id).collect(Collectors.toSet());
    var templates = new ArrayList<NoteTemplate>();
    for (int number = 0; number < 200; number++) {
      try {
        var template = Template.compile(source(number), fields);
        templates.add(new NoteTemplate("own-" + number, wanted.id(), template));
      } catch (TemplateException e) {
        throw new IllegalStateException(e);
      }
    }
    return templates;
  }

  private String source(int number) {
    String opening = pick(OPENINGS, number);
    String flaw = world.equals("200x10-flawed") ? " I hope this finds you well." : "";
    String end = pick(ENDINGS, number / OPENINGS.size());
    return world.equals("200x256")
        ? "Hi {{first_name}}, "
            + opening
            + "{ {{when}}|}. {That|This} {made|was} my day{ and I {still|often|always} think of {{topic}}|}."
            + "{ It was good.|} {So|And} {I say|here is}: "
            + end
        : "Hi {{first_name}}, "
            + opening
            + "{ {{when}}|}."
            + flaw
            + " {What you said about {{topic}} stayed with me|I keep thinking about {{topic}}"
            + "|I told my team about {{topic}}|Your view of {{topic}} was new to me"
            + "|It was a good day} and I build tools for small teams. "
            + end;
  }

  private static String pick(List<String> pieces, int number) {
    return pieces.get(number % pieces.size());
  }

  private static final List<String> OPENINGS =
      List.of(
          "it was a pleasure to meet you at {{event}}",
          "our talk in the queue at {{event}} was the best part",
          "thank you for the tour of your stand at {{event}}",
          "I sat two rows behind you at {{event}}",
          "we shared a table at {{event}}",
          "you asked the question I had at {{event}}",
          "we were both looking for the lift at {{event}}",
          "your story from the night shift was the one I took home from {{event}}",
          "I am the one with the green umbrella from {{event}}",
          "the two of us outstayed everybody at {{event}}",
          "we walked to the station after {{event}}",
          "you lent me a charger at {{event}}",
          "I came to {{event}} for the tools and left with your ideas",
          "your drawing on the napkin at {{event}} explained it all");

  private static final List<String> ENDINGS =
      List.of(
          "I would be glad to connect.",
          "Shall we connect?",
          "I'd like to stay in touch.",
          "Would you like to connect and go on with it?",
          "Let's connect and compare notes.",
          "I would love to connect here.",
          "May I add you to my network?",
          "It would be good to stay in touch.",
          "Happy to connect if you like.",
          "Let us keep in touch here.",
          "Would you be open to connecting?",
          "I'd be happy to connect.",
          "Can we connect and pick it up again?",
          "I would be pleased to connect with you.",
          "How about we connect?");
}
