package app.connote.linkedin;

import app.connote.history.Draft;
import app.connote.history.Entries;
import app.connote.history.Ledger;
import app.connote.history.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns what an export says into what became of the notes of the history. Calls block and belong
/// off the window's thread; they throw `HistoryException` where the history fails.
///
/// @param ledger the history
/// @param terms how the export is understood
public record LinkedInImport(Ledger ledger, Terms terms) {
  /// What `export` would make of the history, which stays as it is. The same export and the same
  /// history always give the same plan; after it has been carried out, the plan is empty.
  ///
  /// Throws `java.util.concurrent.CancellationException` as soon as `watch` stops it.
  public ImportPlan plan(DataExport export, Watch watch) {
    return plan(export, ledger, watch);
  }

  private ImportPlan plan(DataExport export, Entries known, Watch watch) {
    List<Invitation> invitations = export.invitations();
    Roster roster = new Roster(known.people());
    watch.at(0.2);
    Set<String> texts = TextLinks.texts(invitations);
    List<Draft> saying =
        texts.isEmpty() ? List.of() : known.saying(text -> texts.contains(PlainText.of(text)));
    saying.forEach(note -> roster.know(note.person()));
    watch.at(0.4);
    List<Draft> notes = notes(roster, saying, known);
    Map<Invitation, Draft> links = new TextLinks(invitations, notes, roster).links();
    var fates = new Fates(notes, terms);
    List<Unsure> unsure =
        new Acquaintances(export.connections(), roster, fates.invited()).meet(watch.part(0.4, 0.7));
    var invitees = new Invitees(roster);
    invitees.find(invitations, links);
    watch.at(0.8);
    fates.know(invitees.sendings());
    fates.know(roster.people(), invitees.inviters());
    watch.at(1);
    return new ImportPlan(
        export,
        roster.changes(),
        fates.changes(),
        Stream.of(unsure, invitees.unsure(), fates.unsure()).flatMap(List::stream).toList());
  }

  /// Carries out what `plan` says, all of it or, where `stop` says so in time or the history fails,
  /// nothing. The history may have changed since it was planned, so that is planned once more, for
  /// the very history that is changed; what was really done is returned.
  public ImportPlan carryOut(ImportPlan plan, BooleanSupplier stop) {
    var done = new AtomicReference<>(plan);
    ledger.make(
        (present, stopping) -> {
          ImportPlan now = plan(plan.export(), present, new Watch(_ -> {}, stopping));
          done.set(now);
          return now.changes();
        },
        stop);
    return done.get();
  }

  /// Takes back what was `done`: what it wrote of people and notes becomes what it was before,
  /// unless somebody has changed it since.
  public void undo(ImportPlan done) {
    Set<UUID> concerned = Undoing.concerned(done);
    ledger.make(
        (present, _) -> new Undoing(done, present.people(), present.to(concerned)).changes(),
        () -> false);
  }

  private static List<Draft> notes(Roster roster, List<Draft> saying, Entries known) {
    Set<UUID> readers = roster.people().stream().map(Person::id).collect(Collectors.toSet());
    var notes = new LinkedHashMap<UUID, Draft>();
    known.to(readers).forEach(note -> notes.put(note.id(), note));
    saying.forEach(note -> notes.putIfAbsent(note.id(), note));
    return List.copyOf(notes.values());
  }
}
