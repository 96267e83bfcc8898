package app.connote.cli;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.ProofCheck;
import app.connote.lint.Proofreader;
import app.connote.lint.Review;
import app.connote.lint.Subject;
import app.connote.note.Context;
import app.connote.note.Note;
import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `connote lint`: checks notes that are already written.
@Command(
    name = "lint",
    description = {
      "Check notes that are already written.",
      "A file is one note; a .jsonl file has one on each line, as an object with a “text”.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote lint note.txt",
      "  xclip -o | connote lint -r met-at-event -f first_name=Priya",
      "  connote lint --format json --fail-on never notes.jsonl",
      "  connote lint --proofread --english british note.txt",
      "",
      "The exit status is 0 when all is well, 1 when a finding is as severe as",
      "--fail-on says, and 2 when something cannot be read.",
    })
final class LintCommand implements Callable<Integer> {
  private final Console console;
  private final Answers answers;
  @Mixin private final AskedRules asked;
  @Mixin private final ProofOptions proof;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files to check; - or none for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-r", "--relationship"},
      paramLabel = "ID",
      description = "How you know the person, where a line of a .jsonl file does not say.")
  private Optional<String> relationship = Optional.empty();

  @Option(
      names = {"-f", "--field"},
      paramLabel = "FIELD=VALUE",
      description = "A fact about every note, such as first_name=Priya. Repeat it for each fact.")
  private List<String> fields = new ArrayList<>();

  @Mixin private final AccountOption account = new AccountOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (for people; the default), json (an object a note) or sarif.")
  private String format = "text";

  @Mixin private final FailOnOption failOn = new FailOnOption();

  LintCommand(Console console, Answers answers, AskedRules asked, ProofOptions proof) {
    this.console = console;
    this.answers = answers;
    this.asked = asked;
    this.proof = proof;
  }

  @Override
  public Integer call() {
    var input = new LintInput(answers, situation(), console.in());
    Linter linter = asked.linter();
    Optional<Proofreader> proofreader = proof.proofreader(asked.settings());
    var report = report(inQuestion(linter, proofreader));
    var outcome = new Outcome(checker(linter, proofreader));
    asked.tellProblems();
    for (String file : files.isEmpty() ? List.of(NoteBytes.STANDARD_INPUT) : files) {
      for (Entry entry : input.entries(file)) {
        switch (entry) {
          case Entry.Unreadable(String sentence) -> {
            outcome.refuse(sentence);
            report.leaveOut(sentence);
          }
          case Entry.Unchecked note -> report.add(outcome.of(note));
        }
      }
    }
    report.end();
    return outcome.status();
  }

  private Situation situation() {
    Optional<Relationship> known = relationship.map(answers::relationship);
    return new Situation(
        known,
        account.account(),
        known.map(each -> answers.facts(fields, each)).orElseGet(() -> answers.facts(fields)));
  }

  private static BiFunction<Note, Context, List<Finding>> checker(
      Linter linter, Optional<Proofreader> proofreader) {
    return proofreader.isPresent() ? new Review(linter, proofreader.get())::findings : linter::lint;
  }

  /// What can be found, each once: a rule may be called as what the proofreader looks for.
  private static List<Subject> inQuestion(Linter linter, Optional<Proofreader> proofreader) {
    var checks = new LinkedHashMap<String, Subject>();
    linter.rules().forEach(rule -> checks.put(rule.id(), rule));
    proofreader.ifPresent(
        _ -> List.of(ProofCheck.values()).forEach(each -> checks.putIfAbsent(each.id(), each)));
    return List.copyOf(checks.values());
  }

  private LintReport report(List<Subject> inQuestion) {
    var choices = List.of("text", "json", "sarif");
    return switch (Answers.choice("format", format, choices)) {
      case "json" -> new JsonReport(console.out());
      case "sarif" -> new SarifReport(console.out(), inQuestion);
      default -> new TextReport(console.out());
    };
  }

  /// What has come of the notes so far.
  private final class Outcome {
    private final BiFunction<Note, Context, List<Finding>> checker;
    private final FailOn fails = failOn.severity();
    private boolean refused;
    private boolean found;

    Outcome(BiFunction<Note, Context, List<Finding>> checker) {
      this.checker = checker;
    }

    Entry.Linted of(Entry.Unchecked note) {
      var findings = checker.apply(note.note(), note.context());
      found |= findings.stream().map(Finding::severity).anyMatch(fails::fails);
      return new Entry.Linted(note.id(), note.place(), note.note(), findings);
    }

    void refuse(String sentence) {
      refused = true;
      console.out().flush();
      console.err().println(sentence);
    }

    int status() {
      return refused ? Status.REFUSED : found ? Status.FOUND : Status.FINE;
    }
  }
}
