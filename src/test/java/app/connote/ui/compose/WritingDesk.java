package app.connote.ui.compose;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.NoteTemplate;
import app.connote.history.Draft;
import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Audience;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Span;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import app.connote.ui.Later;
import app.connote.ui.MemoryHistory;
import app.connote.ui.kit.Background;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that writing a note takes, small: two relationships and a message, seven templates for the
/// first and one for the second, one check, and a history in memory.
final class WritingDesk {
  static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  static final Relationship MET =
      relationship("met-at-event", field("event", true), field("topic", false));
  static final Relationship SCHOOL =
      relationship("same-school", field("school", true), field("my_team", false));

  static final Relationship THANKS =
      new Relationship(
          "thank-for-accepting",
          "Thanking",
          "Group",
          Audience.AFTER_INVITATION,
          List.of(field("first_name", true)));

  private static final List<String> MET_SOURCES =
      List.of(
          "Hi {{first_name}}, meeting you at {{event}} made my day.{ Let us talk about"
              + " {{topic}}.|}",
          "Hello {{first_name}}, {{event}} was better for having you there. Happy to connect?",
          "{{first_name}}, it was a pleasure to run into such a curious mind during {{event}}.",
          "Dear {{first_name}}, of all who spoke to me around {{event}}, you asked best. Join me"
              + " here?",
          "Hey {{first_name}}, still smiling over our long queue for coffee outside {{event}}!",
          "Good morning {{first_name}}, let us carry on what began over lunch, back in {{event}}.",
          "{{first_name}}, may I add you? {{event}} ended before my questions did, sadly enough.");

  private static final Catalog CATALOG =
      new Catalog(
          List.of(MET, SCHOOL, THANKS),
          Stream.concat(
                  IntStream.range(0, MET_SOURCES.size())
                      .mapToObj(at -> template(MET, at, MET_SOURCES.get(at))),
                  Stream.of(
                      template(
                          SCHOOL,
                          0,
                          "Hi {{first_name}}, we both went to {{school}}.{ I am in {{my_team}}.|}"
                              + " Connect?")))
              .toList());

  private static final Linter LINTER = new Linter(List.of(new Addresses()), Vocabulary.EMPTY);

  /// What was put on the clipboard, and what the history held at that moment.
  record Put(String text, List<Draft> kept) {}

  final MemoryHistory history = new MemoryHistory();
  final List<Put> puts = new ArrayList<>();
  final ComposeModel model;

  /// A desk on which storing is done at once.
  WritingDesk() {
    this(Runnable::run);
  }

  /// A desk on which storing is done when `storage` gets round to it.
  WritingDesk(Executor storage) {
    var keeper = new DraftKeeper(history, new Background(storage, Runnable::run), CLOCK);
    var composer = new Composer(CATALOG, LINTER);
    model = new ComposeModel(CATALOG, composer, LINTER, this::put, keeper);
  }

  /// A desk on which Priya was met at DevConf.
  static WritingDesk withPriya() {
    return new WritingDesk().meetPriya();
  }

  /// A desk on which Priya was met at DevConf and storing waits for `storage`.
  static WritingDesk withPriya(Later storage) {
    return new WritingDesk(storage).meetPriya();
  }

  /// What is in the editor.
  String text() {
    return model.checked().get().text();
  }

  /// What the suggestions at hand say.
  List<String> offered() {
    return model.proposals().candidates().stream().map(Candidate::note).map(Note::text).toList();
  }

  /// The only note that is kept.
  Draft onlyDraft() {
    if (history.kept().size() != 1) {
      throw new AssertionError(history.kept().size() + " notes are kept, not one.");
    }
    return history.kept().getFirst();
  }

  private WritingDesk meetPriya() {
    model.fill("first_name", "Priya");
    model.fill("event", "DevConf");
    return this;
  }

  private void put(String text) {
    puts.add(new Put(text, history.kept()));
  }

  private static Field field(String id, boolean required) {
    return new Field(id, "The " + id, "example", "Purpose.", required);
  }

  private static Relationship relationship(String id, Field... more) {
    var fields = Stream.concat(Stream.of(field("first_name", true)), Stream.of(more)).toList();
    return new Relationship(id, "Known by " + id, "Group", Audience.FIRST_CONTACT, fields);
  }

  private static NoteTemplate template(Relationship relationship, int number, String source) {
    try {
      var fields = relationship.fields().stream().map(Field::id).collect(Collectors.toSet());
      String id = relationship.id() + "-" + number;
      return new NoteTemplate(id, relationship.id(), Template.compile(source, fields));
    } catch (TemplateException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// Objects to every "@" and offers to remove it.
  private static final class Addresses implements Rule {
    @Override
    public String id() {
      return "contact-details";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String why() {
      return "Addresses can wait.";
    }

    @Override
    public String source() {
      return "";
    }

    @Override
    public List<Finding> check(Reading reading) {
      Note note = reading.note();
      return IntStream.range(0, note.text().length())
          .filter(at -> note.text().charAt(at) == '@')
          .mapToObj(at -> new Span(at, at + 1))
          .map(span -> finding(span, "Leave it out.", new Fix("Remove it", span, "")))
          .toList();
    }
  }
}
