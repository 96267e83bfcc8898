package app.connote.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a plan comes to, in words.
///
/// @param plan the plan
public record Effects(ImportPlan plan) {
  /// What was read, in one sentence.
  public String read() {
    DataExport export = plan.export();
    String hidden = plan.hidden() == 0 ? "" : " (%s hidden)".formatted(number(plan.hidden()));
    return "%s%s and %s read."
        .formatted(
            count(export.connections().size(), "connection"),
            hidden,
            count(export.invitations().size(), "invitation"));
  }

  /// What would change, each kind in a few words; none where nothing would.
  public List<String> changes() {
    var changes = new ArrayList<String>();
    add(changes, plan.newPeople(), "new person", "new people");
    add(changes, plan.updatedPeople(), "person known better", "people known better");
    add(changes, plan.count(NoteChange::isSent), "note marked as sent", "notes marked as sent");
    add(
        changes,
        plan.count(NoteChange::isAccepted),
        "note marked as accepted",
        "notes marked as accepted");
    add(
        changes,
        plan.count(NoteChange::isReworded),
        "note put into the words that were sent",
        "notes put into the words that were sent");
    add(changes, plan.count(NoteChange::isAdded), "note added", "notes added");
    add(
        changes,
        plan.count(NoteChange::isBlankAdded),
        "invitation without a note",
        "invitations without a note");
    return List.copyOf(changes);
  }

  /// What was done, in one sentence.
  public String done() {
    return plan.isEmpty()
        ? "Nothing in this export is new."
        : "Imported from LinkedIn: " + String.join(", ", changes()) + ".";
  }

  /// What would be done, in one sentence.
  public String planned() {
    return plan.isEmpty()
        ? "Nothing in this export is new."
        : "Importing brings " + String.join(", ", changes()) + ".";
  }

  private static void add(List<String> changes, long number, String one, String many) {
    if (number > 0) {
      changes.add(number(number) + " " + (number == 1 ? one : many));
    }
  }

  private static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
