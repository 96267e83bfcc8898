package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.Audience;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.note.Span;
import app.connote.note.Tone;
import app.connote.template.Template;
import app.connote.template.TemplateException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A small world for the composer: one relationship, four templates, one rule.
final class Situations {
  static final Relationship MET =
      new Relationship(
          "met-at-event",
          "Met at an event",
          "People you met",
          Audience.FIRST_CONTACT,
          List.of(
              new Field("first_name", "First name", "Priya", "Greets them.", true),
              new Field("event", "Event", "DevConf", "Says where.", true),
              new Field("when", "When", "last week", "Says when.", false),
              new Field("topic", "What you talked about", "testing", "Reminds them.", false)));

  static final Facts PRIYA = new Facts(Map.of("first_name", "Priya", "event", "DevConf"));

  static final Facts ALL = PRIYA.with("when", "last week").with("topic", "release trains");

  /// Templates that have little in common, each in several wordings.
  static final List<String> SOURCES =
      List.of(
          "Hi {{first_name}}, {meeting you|our chat} at {{event}} {{{when}} |}made my day."
              + "{ Your thoughts on {{topic}} stayed with me.|} Shall we {connect|stay in touch} here?",
          "Hello {{first_name}}, {{event}} was better for having you there."
              + "{ I keep coming back to what you said about {{topic}}.|}"
              + " {I would be glad to connect.|It would be good to have you among my contacts.}",
          "{{first_name}}, it was a pleasure to run into you at {{event}}{ {{when}}|}."
              + " {Let us keep the conversation going|Let us pick it up again}{ about {{topic}}|}:"
              + " I would love to connect.",
          "Dear {{first_name}}, of all the people I talked to at {{event}}{ {{when}}|}, you asked the"
              + " best questions{ on {{topic}}|}. {Happy to connect and compare notes|May I add you}?");

  /// Objects to addresses, and warns of notes that thank.
  static final Linter LINTER = new Linter(List.of(new Addresses()), Vocabulary.EMPTY);

  private Situations() {}

  static Catalog catalog(List<String> sources) {
    var templates =
        IntStream.range(0, sources.size()).mapToObj(at -> template(at, sources.get(at))).toList();
    return new Catalog(List.of(MET), templates);
  }

  static Composer composer() {
    return new Composer(catalog(SOURCES), LINTER);
  }

  private static NoteTemplate template(int number, String source) {
    return template(number, Tone.PLAIN, source);
  }

  static NoteTemplate template(int number, Tone tone, String source) {
    try {
      var fields = MET.fields().stream().map(Field::id).collect(Collectors.toSet());
      return new NoteTemplate("met-" + number, MET.id(), tone, Template.compile(source, fields));
    } catch (TemplateException e) {
      throw new IllegalArgumentException(e);
    }
  }

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
      int at = note.text().indexOf("me@example.org");
      return at < 0 ? List.of() : List.of(finding(new Span(at, at + 14), "Leave the address out."));
    }
  }
}
