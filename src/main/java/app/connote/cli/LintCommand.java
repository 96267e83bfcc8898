package app.connote.cli;

import app.connote.lint.Check;
import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.ProofCheck;
import app.connote.lint.Proofreader;
import app.connote.lint.Review;
import app.connote.lint.Severity;
import app.connote.note.Context;
import app.connote.note.English;
import app.connote.note.Note;
import app.connote.note.Relationship;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
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
  private final Linter linter;
  private final Function<English, Proofreader> proofreaders;

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

  @Option(
      names = "--account",
      paramLabel = "ACCOUNT",
      description = "free (200 characters; the default) or premium (300).")
  private String account = "free";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (for people; the default), json (an object a note) or sarif.")
  private String format = "text";

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "What makes the exit status 1: error, warning (the default) or never.")
  private String failOn = "warning";

  @Option(
      names = "--proofread",
      description = "Check spelling and grammar too, which takes some seconds to begin.")
  private boolean proofread;

  @Option(
      names = "--english",
      paramLabel = "ENGLISH",
      description = "american (the default) or british: whose spelling --proofread follows.")
  private String english = "american";

  /// A command that checks notes with `linter` and, where it is asked to, one of `proofreaders`.
  LintCommand(
      Console console,
      Answers answers,
      Linter linter,
      Function<English, Proofreader> proofreaders) {
    this.console = console;
    this.answers = answers;
    this.linter = linter;
    this.proofreaders = proofreaders;
  }

  @Override
  public Integer call() {
    var input = new LintInput(answers, situation(), console.in());
    var report = report();
    var outcome = new Outcome();
    for (String file : files.isEmpty() ? List.of(NoteBytes.STANDARD_INPUT) : files) {
      for (Entry entry : input.entries(file)) {
        switch (entry) {
          case Entry.Unreadable(String sentence) -> outcome.refuse(sentence);
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
        Answers.account(account),
        known.map(each -> answers.facts(fields, each)).orElseGet(() -> answers.facts(fields)));
  }

  private LintReport report() {
    var choices = List.of("text", "json", "sarif");
    return switch (Answers.choice("format", format, choices)) {
      case "json" -> new JsonReport(console.out());
      case "sarif" -> new SarifReport(console.out(), checks());
      default -> new TextReport(console.out());
    };
  }

  /// What can be found, each once: a rule may be called as what the proofreader looks for.
  private List<Check> checks() {
    var checks = new LinkedHashMap<String, Check>();
    linter.rules().forEach(rule -> checks.put(rule.id(), rule));
    if (proofread) {
      List.of(ProofCheck.values()).forEach(check -> checks.putIfAbsent(check.id(), check));
    }
    return List.copyOf(checks.values());
  }

  private BiFunction<Note, Context, List<Finding>> checker() {
    English spelling = Answers.english(english);
    return proofread ? new Review(linter, proofreaders.apply(spelling))::findings : linter::lint;
  }

  private Predicate<Finding> fails() {
    var choices = List.of("error", "warning", "never");
    return switch (Answers.choice("severity to fail on", failOn, choices)) {
      case "error" -> finding -> finding.severity() == Severity.ERROR;
      case "warning" -> finding -> finding.severity() != Severity.ADVICE;
      default -> finding -> false;
    };
  }

  /// What has come of the notes so far.
  private final class Outcome {
    private final Predicate<Finding> fails = fails();
    private final BiFunction<Note, Context, List<Finding>> checker = checker();
    private boolean refused;
    private boolean found;

    Entry.Linted of(Entry.Unchecked note) {
      var findings = checker.apply(note.note(), note.context());
      found |= findings.stream().anyMatch(fails);
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
