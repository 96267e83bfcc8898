package app.connote.cli;

import app.connote.history.Draft;
import app.connote.store.Json;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `connote history`: the notes kept so far, newest first.
@Command(
    name = "history",
    description = "List, search or export the notes you copied or began.",
    customSynopsis = {
      "connote history [list] [--limit=NUMBER] [--format=FORMAT]",
      "       connote history search WORDS... [--limit=NUMBER] [--format=FORMAT]",
      "       connote history export FILE [--force]",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote history --limit 10",
      "  connote history search devconf priya",
      "  connote history export notes.csv",
    })
final class HistoryCommand implements Callable<Integer> {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  /// What is said where there is no note at all.
  static final String NOTHING_KEPT =
      "No note has been kept yet; copy one in the window and you will find it here.";

  private final Console console;

  @Mixin private Listing listing = new Listing();

  HistoryCommand(Console console) {
    this.console = console;
  }

  /// How much of the history is printed, and how.
  static final class Listing {
    private static final int MOST_NOTES = 1_000_000;

    @Option(
        names = "--limit",
        paramLabel = "NUMBER",
        description = "How many notes to print at most (default: 20).")
    private String limit = "20";

    @Mixin private final FormatOption format = new FormatOption();

    int notes() {
      return Answers.number("--limit", limit, 1, MOST_NOTES);
    }
  }

  @Override
  public Integer call() {
    return list(listing);
  }

  @Command(
      name = "list",
      description = "List the notes kept, newest first (the default).",
      footer = "  connote history list --limit 10")
  int list(@Mixin Listing listing) {
    return print("", listing, NOTHING_KEPT);
  }

  @Command(
      name = "search",
      description = "List the notes that hold all the words, or words that begin so.",
      footer = "  connote history search devconf priya")
  int search(
      @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to look for.")
          List<String> words,
      @Mixin Listing listing) {
    return print(
        String.join(" ", words), listing, "No note holds these words; try fewer or shorter ones.");
  }

  @Command(
      name = "export",
      description = "Write all notes to a .csv or .json file that only you can read.",
      footer = "  connote history export notes.csv")
  int export(
      @Parameters(paramLabel = "FILE", description = "Where to, ending in .csv or .json.")
          String file,
      @Option(names = "--force", description = "Replace the file if there is one.") boolean force) {
    int notes = new Export(KeptNotes.of(console)).to(file, force);
    console.out().println(notes == 1 ? "1 note exported." : notes + " notes exported.");
    return Status.FINE;
  }

  private int print(String words, Listing listing, String nothing) {
    int most = listing.notes();
    Format format = listing.format.format();
    List<Draft> drafts = KeptNotes.of(console).search(words, most);
    switch (format) {
      case TEXT -> drafts.forEach(draft -> console.out().println(line(draft)));
      case JSON -> drafts.forEach(draft -> console.out().println(Json.draft(draft)));
    }
    if (drafts.isEmpty()) {
      throw new Refusal(nothing);
    }
    return Status.FINE;
  }

  /// One note on one line, its parts separated by tabs: when it last changed, how far it has come,
  /// the relationship, the person and the text.
  private String line(Draft draft) {
    return String.join(
        "\t",
        MOMENT.format(draft.changed().atZone(console.zone())),
        draft.state().id(),
        draft.relationship(),
        onOneLine(draft.name()),
        onOneLine(draft.text()));
  }

  private static String onOneLine(String text) {
    return text.isBlank() ? "–" : text.strip().replaceAll("\\s+", " ");
  }
}
