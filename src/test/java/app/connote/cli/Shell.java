package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.lint.Linter;
import app.connote.lint.ProofCheck;
import app.connote.lint.Proofreader;
import app.connote.lint.Reading;
import app.connote.lint.Rule;
import app.connote.lint.Severity;
import app.connote.lint.phrase.Vocabulary;
import app.connote.note.English;
import app.connote.note.Note;
import app.connote.note.Span;
import app.connote.store.PackException;
import app.connote.store.PackReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/// Runs commands inside the test, with a small pack and one rule of each severity.
final class Shell {
  /// Objects to “@”, warns of “network”, and advises against “!”.
  private static final List<Rule> RULES =
      List.of(
          new Mark("contact-details", Severity.ERROR, "@"),
          new Mark("stock-phrase", Severity.WARNING, "network"),
          new Mark("shouting", Severity.ADVICE, "!"));

  static final Linter LINTER = new Linter(RULES, Vocabulary.EMPTY);

  private static final String PACK =
      """
      {"version": 1, "name": "trial", "relationships": [
        {"id": "met-at-event", "label": "Met at an event", "group": "You have met",
         "audience": "first-contact",
         "fields": [
           {"id": "first_name", "label": "First name", "example": "Priya",
            "purpose": "Greets them.", "required": true},
           {"id": "event", "label": "Event", "example": "DevConf",
            "purpose": "Says where.", "required": true},
           {"id": "when", "label": "When", "example": "last week",
            "purpose": "Says when.", "required": false}],
         "templates": [
           {"id": "met-chat",
            "text": "Hi {{first_name}}, our chat at {{event}}{ {{when}}|} made my day. Shall we connect?"},
           {"id": "met-glad",
            "text": "Hello {{first_name}}, I am glad that {{event}} brought us together. Happy to connect."}]},
        {"id": "classmate", "label": "Classmate", "group": "You know each other",
         "audience": "reconnect",
         "fields": [
           {"id": "first_name", "label": "First name", "example": "Priya",
            "purpose": "Greets them.", "required": true}],
         "templates": [{"id": "class", "text": "Hi {{first_name}}, it has been a while. Connect?"}]}
      ]}
      """;

  private final Path home;

  /// A shell in which `home` is the data folder.
  Shell(Path home) {
    this.home = home;
  }

  /// What a command left behind.
  record Answer(int status, String out, String err) {}

  /// Runs a command with nothing on standard input.
  Answer run(String... args) {
    return fed("", args);
  }

  /// Runs a command with `in` on standard input.
  Answer fed(String in, String... args) {
    return fed(in.getBytes(StandardCharsets.UTF_8), args);
  }

  /// Runs a command with the bytes `in` on standard input.
  Answer fed(byte[] in, String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var console =
        new Console(
            new ByteArrayInputStream(in),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of("CONNOTE_HOME", home.toString()),
            ZoneOffset.UTC);
    int status = Connote.run(args, console, pack(), LINTER, Shell::proofreader);
    return new Answer(status, out.toString(), err.toString());
  }

  /// Objects to the name of its own English, unless that is among the words it knows.
  private static Proofreader proofreader(English english, List<String> words) {
    return (note, _) -> {
      int at = words.contains(english.id()) ? -1 : note.text().indexOf(english.id());
      var span = new Span(Math.max(at, 0), Math.max(at, 0) + english.id().length());
      var fix = new Fix("Write “plain”", span, "plain");
      return at < 0 ? List.of() : List.of(ProofCheck.SPELLING.finding(span, "Write “plain”.", fix));
    };
  }

  private static Catalog pack() {
    try {
      return PackReader.read(new ByteArrayInputStream(PACK.getBytes(StandardCharsets.UTF_8)));
    } catch (PackException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Finds one word.
  private record Mark(String id, Severity severity, String word) implements Rule {
    @Override
    public String why() {
      return "The reader would stumble.";
    }

    @Override
    public String source() {
      return "Trial";
    }

    @Override
    public List<Finding> check(Reading reading) {
      Note note = reading.note();
      int at = note.text().indexOf(word);
      var span = new Span(Math.max(at, 0), Math.max(at, 0) + word.length());
      return at < 0
          ? List.of()
          : List.of(finding(span, "Leave out “" + word + "”.", new Fix("Remove it", span, "")));
    }
  }
}
