package app.connote.ui.followups;

import app.connote.compose.Catalog;
import app.connote.history.Agenda;
import app.connote.history.CalendarFile;
import app.connote.history.Draft;
import app.connote.history.Due;
import app.connote.history.History;
import app.connote.history.Life;
import app.connote.history.State;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.ui.history.Acts;
import app.connote.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What is due about the notes of the history: which message answers it, marking it as done, and
/// putting it off.
public final class FollowUpsModel {
  /// The most notes looked through, last changed first: twice what LinkedIn lets anyone send in the
  /// half year in which an invitation is pending, at about a hundred a week.
  static final int LIMIT = 5_000;

  /// For how many weeks something is put off.
  private static final int WEEKS = 1;

  private static final Set<State> LOOKED_THROUGH =
      EnumSet.complementOf(EnumSet.of(State.DRAFT, State.DECLINED));

  private final Desk desk;
  private final Acts acts;
  private final Supplier<Agenda> agenda;
  private final Background.Latest reading;
  private final Map<UUID, Draft> answering = new HashMap<>();
  private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(Plan.NOT_YET);

  /// What the screen works with.
  public record Desk(
      History history, Background background, Catalog catalog, CalendarFile calendar) {}

  /// A model on `desk` that does `acts` and tells what is due by `agenda`.
  public FollowUpsModel(Desk desk, Acts acts, Supplier<Agenda> agenda) {
    this.desk = desk;
    this.acts = acts;
    this.agenda = agenda;
    this.reading = desk.background().latest();
    acts.done().subscribe((_, _) -> refresh());
  }

  /// All that is or will be due.
  ReadOnlyObjectProperty<Plan> plan() {
    return plan.getReadOnlyProperty();
  }

  /// How many tasks are due, in two words; empty where none is.
  public ObservableValue<String> waiting() {
    return plan.map(now -> now.tasks() == 0 ? "" : now.tasks() + " due");
  }

  /// What can be done to notes, here as in the history.
  Acts acts() {
    return acts;
  }

  /// What is due when, as of now.
  Agenda agenda() {
    return agenda.get();
  }

  /// Looks through the history again.
  public void refresh() {
    Agenda now = agenda.get();
    reading.ask(
        () -> Plan.of(now.next(notes()), now.today(), desk.catalog()::called),
        plan::set,
        acts::fail);
  }

  /// A draft, to the same person, of the message that `due` asks for. Once it is copied, the note
  /// that it answers has been followed up, unless it is another invitation.
  Draft message(Due due) {
    Draft note = due.note();
    Instant now = acts.clock().instant();
    String relationship = due.act().relationship(note.relationship());
    var message =
        new Draft(
            UUID.randomUUID(),
            note.person(),
            relationship,
            note.account(),
            facts(note, relationship),
            "",
            "",
            Life.begun(now),
            now,
            List.of());
    if (!relationship.equals(note.relationship())) {
      answering.put(message.id(), note);
    }
    return message;
  }

  /// The note called `id` was copied: if it answers another, that has been followed up.
  public void copied(UUID id) {
    Draft answered = answering.remove(id);
    if (answered == null) {
      refresh();
    } else {
      acts.mark(answered, State.FOLLOWED_UP);
    }
  }

  /// What `due` asks for has been done without a message.
  void finish(Due due) {
    acts.mark(due.note(), due.act().done());
  }

  /// Puts `due` off for a week from today, or from its own day where that is still to come.
  void putOff(Due due) {
    Agenda now = agenda.get();
    var from = due.isOn(now.today()) ? now.today() : due.from();
    acts.putOff(due.note(), from.plusWeeks(WEEKS));
  }

  /// Writes all that is listed to the calendar `file`.
  void export(Path file, boolean withNotes) {
    var dues = plan.get().items().stream().map(Item::due).toList();
    Instant now = acts.clock().instant();
    desk.background()
        .ask(
            () -> {
              desk.calendar().write(dues, file, now, agenda.get().zone(), withNotes);
              return file.getFileName();
            },
            name -> acts.say("Exported as “" + name + "”."),
            failure -> acts.say(trouble(failure, file)));
  }

  private static String trouble(Exception failure, Path file) {
    return failure instanceof IOException
        ? "“" + file.getFileName() + "” cannot be written; check its folder and the disk."
        : String.valueOf(failure.getMessage());
  }

  private List<Draft> notes() {
    return desk.history().in(LOOKED_THROUGH, LIMIT);
  }

  /// What is known of the person from the note, as far as the message asks for it.
  private Facts facts(Draft note, String relationship) {
    Map<String, String> facts =
        desk.catalog().relationship(relationship).stream()
            .flatMap(each -> each.fields().stream())
            .map(Field::id)
            .filter(note.facts()::has)
            .collect(Collectors.toMap(id -> id, id -> note.facts().value(id).orElse("")));
    facts.putIfAbsent("first_name", note.name().strip().split("\\s+", -1)[0]);
    return new Facts(facts);
  }
}
