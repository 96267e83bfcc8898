package app.connote.store;

import app.connote.linkedin.ImportPlan;
import app.connote.linkedin.NoteChange;
import app.connote.linkedin.Skipped;
import app.connote.linkedin.Unsure;
import java.util.List;

/// What `connote import` answers as JSON, on one line. Keys are only ever added.
public final class ImportJson {
  private ImportJson() {}

  /// What `plan` comes to, and whether it was `imported`.
  public static String report(ImportPlan plan, boolean imported) {
    return StrictJson.write(
        new Report(
            imported,
            new Read(
                plan.export().connections().size(),
                plan.hidden(),
                plan.export().invitations().size()),
            new People(plan.newPeople(), plan.updatedPeople()),
            new Notes(
                plan.count(NoteChange::isSent),
                plan.count(NoteChange::isAccepted),
                plan.count(NoteChange::isAdded),
                plan.count(NoteChange::isBlankAdded)),
            plan.unsure(),
            plan.export().skipped()));
  }

  private record Report(
      boolean imported,
      Read read,
      People people,
      Notes notes,
      List<Unsure> unsure,
      List<Skipped> skipped) {}

  private record Read(int connections, long hidden, int invitations) {}

  private record People(long added, long updated) {}

  private record Notes(long sent, long accepted, long added, long blank) {}
}
