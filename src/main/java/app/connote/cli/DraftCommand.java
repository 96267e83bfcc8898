package app.connote.cli;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.Suggestions;
import app.connote.compose.Wishes;
import app.connote.note.Account;
import app.connote.note.English;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.note.Tone;
import app.connote.store.Json;
import app.connote.value.SpokenDay;
import app.connote.value.WrittenDay;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `connote draft`: finished notes for one situation, best first.
@Command(
    name = "draft",
    description = {
      "Draft notes that are already checked, best first.",
      "Text output is the notes alone, with an empty line between two.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote draft -r met-at-event -f first_name=Priya -f event=DevConf",
      "  connote draft -r former-colleague -f first_name=Sam -f company=Acme --count 1",
    })
final class DraftCommand implements Callable<Integer> {
  private static final int MOST_NOTES = 100;

  private final Console console;
  private final Answers answers;
  private final Catalog catalog;
  @Mixin private final AskedRules asked;

  @Option(
      names = {"-r", "--relationship"},
      required = true,
      paramLabel = "ID",
      description = "How you know the person; “connote relationships” lists the ids.")
  private String relationship = "";

  @Option(
      names = {"-f", "--field"},
      paramLabel = "FIELD=VALUE",
      description =
          "A fact, such as first_name=Priya. Repeat it for each fact. A date for “when”, such as"
              + " 2026-11-20, is said as people say it.")
  private List<String> fields = new ArrayList<>();

  @Mixin private final AccountOption account = new AccountOption();

  @Option(
      names = "--tone",
      paramLabel = "TONE",
      description = "plain, warm or formal, where it is not the one chosen in Settings.")
  private Optional<String> tone = Optional.empty();

  @Mixin private final EnglishOption english = new EnglishOption();

  @Option(
      names = "--count",
      paramLabel = "NUMBER",
      description = "How many notes to draft at most (default: 5).")
  private String count = "5";

  @Mixin private final FormatOption format = new FormatOption();

  DraftCommand(Console console, Answers answers, Catalog catalog, AskedRules asked) {
    this.console = console;
    this.answers = answers;
    this.catalog = catalog;
    this.asked = asked;
  }

  @Override
  public Integer call() {
    Relationship known = answers.relationship(relationship);
    Facts facts = said(answers.facts(fields, known));
    Account fitting = account.account();
    int notes = Answers.number("--count", count, 1, MOST_NOTES);
    Format wanted = format.format();
    Tone speaking = tone.map(Answers::tone).orElseGet(() -> asked.settings().tone());
    English spelling = english.english(asked.settings());
    var wishes = Wishes.NONE.speaking(Optional.of(speaking)).spelling(spelling);
    var composer = new Composer(catalog, asked.linter()).with(wishes);
    asked.tellProblems();
    Suggestions.Ready answer =
        switch (composer.suggest(known, facts, fitting, notes, 0)) {
          case Suggestions.Missing(List<Field> missing) ->
              new Suggestions.Ready(
                  List.of(), Optional.of(sentence(missing)), false, new TreeMap<>());
          case Suggestions.Ready ready -> ready;
        };
    switch (wanted) {
      case TEXT -> print(answer.notes(), console.out());
      case JSON -> console.out().println(Json.drafts(known, fitting, answer.notes()));
    }
    if (answer.notes().isEmpty()) {
      throw new Refusal(answer.shortfall().orElse("No note can be made from these facts."));
    }
    answer.shortfall().ifPresent(console.err()::println);
    return Status.FINE;
  }

  /// `facts` with a date for "when" as people say it today.
  private Facts said(Facts facts) {
    return facts
        .value("when")
        .flatMap(WrittenDay::iso)
        .map(day -> facts.with("when", SpokenDay.of(day, console.today())))
        .orElse(facts);
  }

  private static void print(List<Candidate> notes, PrintWriter out) {
    String end = System.lineSeparator();
    out.print(
        notes.stream().map(each -> each.note().text() + end).collect(Collectors.joining(end)));
  }

  private static String sentence(List<Field> missing) {
    var labels = missing.stream().map(field -> "“" + field.label() + "”").toList();
    var options = missing.stream().map(field -> "-f " + field.id() + "=…").toList();
    return "Fill in "
        + String.join(" and ", labels)
        + " to draft a note: add "
        + String.join(" ", options)
        + ".";
  }
}
