package app.connote.ui.linkedin;

import app.connote.history.Draft;
import app.connote.history.Person;
import app.connote.history.State;
import app.connote.history.Step;
import app.connote.linkedin.ImportPlan;
import app.connote.linkedin.NoteChange;
import app.connote.linkedin.PersonChange;
import app.connote.linkedin.Skipped;
import app.connote.linkedin.Unsure;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the preview.
///
/// @param lead whom it is about, or what the lines below are
/// @param text what would become of it, or what is open; empty for a heading
record Line(String lead, String text) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /// The lines of `plan`, what matters most first, with days by the clock of `zone`.
  static List<Line> of(ImportPlan plan, ZoneId zone) {
    var lines = new ArrayList<Line>();
    add(lines, "Left open", plan.unsure(), Line::of);
    add(lines, "Lines that cannot be used", plan.export().skipped(), Line::of);
    add(lines, "Notes", plan.notes(), change -> of(change, zone));
    add(lines, "People", plan.people(), Line::of);
    return lines;
  }

  /// Whether it says what the lines below are.
  boolean isHeading() {
    return text.isEmpty();
  }

  private static <T> void add(
      List<Line> lines, String heading, List<T> things, Function<T, Line> line) {
    if (!things.isEmpty()) {
      lines.add(new Line(heading, ""));
      things.forEach(thing -> lines.add(line.apply(thing)));
    }
  }

  private static Line of(Unsure unsure) {
    return new Line(named(unsure.name()), unsure.why());
  }

  private static Line of(Skipped skipped) {
    return new Line(skipped.file() + ", line " + skipped.line(), skipped.reason());
  }

  private static Line of(NoteChange change, ZoneId zone) {
    Draft note = change.after();
    int known = change.before().map(before -> before.life().steps().size()).orElse(0);
    String steps =
        note.life().steps().stream()
            .skip(known)
            .map(step -> of(step, zone))
            .collect(Collectors.joining(", "));
    String reworded =
        change.isReworded()
            ? "; says what was sent on LinkedIn, and your words stay as an earlier version"
            : "";
    String what = added(change) + steps + reworded;
    return new Line(named(note.name()), what.isEmpty() ? "Put to this person" : what);
  }

  private static String added(NoteChange change) {
    return change.isBlankAdded() ? "Without a note: " : change.isAdded() ? "Added: " : "";
  }

  private static String of(Step step, ZoneId zone) {
    String day = DAY.format(LocalDate.ofInstant(step.at(), zone));
    String what = step.state() == State.ACCEPTED ? "accepted on " : "sent on ";
    return what + day;
  }

  private static Line of(PersonChange change) {
    Person person = change.after();
    String what = change.before().isEmpty() ? "New" : "Known better";
    String details =
        Stream.of(
                Optional.of(person.company()).filter(company -> !company.isEmpty()),
                person.connected().map(day -> "connected on " + DAY.format(day)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return new Line(named(person.name()), details.isEmpty() ? what : what + ": " + details);
  }

  private static String named(String name) {
    return name.isEmpty() ? "Somebody without a name" : name;
  }

  /// Nothing of anybody, who must not reach a log.
  @Override
  public String toString() {
    return "Line";
  }
}
