package app.connote.cli;

import app.connote.compose.Catalog;
import app.connote.history.Agenda;
import app.connote.history.Due;
import app.connote.history.State;
import app.connote.store.IcsCalendar;
import app.connote.store.Json;
import app.connote.store.JsonSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `connote followups`: what is due about the notes that were sent, overdue first.
@Command(
    name = "followups",
    description = "List what is due about the notes you sent, or export it to a calendar.",
    customSynopsis = {
      "connote followups [--format=FORMAT]",
      "       connote followups export FILE.ics [--with-notes] [--force]",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  connote followups",
      "  connote followups export follow-ups.ics",
    })
final class FollowUpsCommand implements Callable<Integer> {
  /// What is said where there is nothing to do, now or later.
  static final String NOTHING_DUE =
      "Nothing is due; say in the window’s History what became of your notes.";

  private final Console console;
  private final Catalog catalog;

  @Mixin private final FormatOption format = new FormatOption();

  FollowUpsCommand(Console console, Catalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() {
    Format form = format.format();
    Agenda agenda = agenda();
    for (Due due : dues(agenda)) {
      console
          .out()
          .println(
              switch (form) {
                case TEXT -> line(due, agenda);
                case JSON -> Json.due(due, agenda.today());
              });
    }
    return Status.FINE;
  }

  @Command(
      name = "export",
      description = "Write what is due to an .ics file that only you can read.",
      footer = "  connote followups export follow-ups.ics")
  int export(
      @Parameters(paramLabel = "FILE", description = "Where to, ending in .ics.") String file,
      @Option(names = "--with-notes", description = "Put the notes’ texts in, too.")
          boolean withNotes,
      @Option(names = "--force", description = "Replace the file if there is one.") boolean force) {
    Path path = TargetFile.path(file);
    if (!path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".ics")) {
      throw new Refusal("“" + file + "” must end in .ics; name it so.");
    }
    TargetFile.free(file, force);
    Agenda agenda = agenda();
    List<Due> dues = dues(agenda);
    try {
      new IcsCalendar().write(dues, path, Clock.systemUTC().instant(), agenda.zone(), withNotes);
    } catch (IOException e) {
      throw new Refusal("“" + file + "” cannot be written; check its folder and the disk.", e);
    }
    console.out().println(dues.size() == 1 ? "1 date exported." : dues.size() + " dates exported.");
    return Status.FINE;
  }

  private Agenda agenda() {
    var periods = new JsonSettings(console.folder()).peek().tracking().periods();
    return new Agenda(periods, catalog.messages(), console.today(), console.zone());
  }

  private List<Due> dues(Agenda agenda) {
    var dues = agenda.next(KeptNotes.of(console).in(EnumSet.allOf(State.class)));
    if (dues.isEmpty()) {
      throw new Refusal(NOTHING_DUE);
    }
    return dues;
  }

  /// One thing on one line, its parts separated by tabs: since or from when, what, by how many days
  /// it is overdue, the relationship and the person.
  private static String line(Due due, Agenda agenda) {
    String name = due.note().name().strip().replaceAll("\\s+", " ");
    return String.join(
        "\t",
        due.from().toString(),
        due.act().id(),
        due.isOverdue(agenda.today()) ? due.overdue(agenda.today()) + " overdue" : "–",
        due.note().relationship(),
        name.isEmpty() ? "–" : name);
  }
}
