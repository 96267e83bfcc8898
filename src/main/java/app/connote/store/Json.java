package app.connote.store;

import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.history.Draft;
import app.connote.history.Due;
import app.connote.lint.Finding;
import app.connote.lint.Fix;
import app.connote.note.Account;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the commands answer as JSON, each answer on one line. Keys are only ever added.
public final class Json {
  private Json() {}

  /// The note called `id`, its counts and its `findings`, in their order.
  public static String lint(String id, Note note, List<Finding> findings) {
    return StrictJson.write(
        new Linted(
            id,
            note.words().size(),
            note.characters(),
            note.sentences().size(),
            findings.stream().map(Found::of).toList()));
  }

  /// The notes drafted for `relationship`, best first.
  public static String drafts(Relationship relationship, Account account, List<Candidate> notes) {
    return StrictJson.write(
        new Drafted(relationship.id(), account.id(), notes.stream().map(DraftedNote::of).toList()));
  }

  /// The relationships of `catalog` with their fields, in their order.
  public static String relationships(Catalog catalog) {
    return StrictJson.write(
        new Known(catalog.relationships().stream().map(KnownRelationship::of).toList()));
  }

  /// One note of the history.
  public static String draft(Draft draft) {
    return StrictJson.write(Kept.of(draft));
  }

  /// Something that is due about a note, seen from the day `today`.
  public static String due(Due due, LocalDate today) {
    return StrictJson.write(Pending.of(due, today));
  }

  /// @param note the id of the note
  /// @param from the first day on which it is due, ISO 8601
  /// @param overdue by how many days it is
  private record Pending(
      String note,
      String act,
      String from,
      boolean due,
      long overdue,
      String state,
      String relationship,
      String name) {
    static Pending of(Due due, LocalDate today) {
      return new Pending(
          due.note().id().toString(),
          due.act().id(),
          due.from().toString(),
          due.isOn(today),
          due.isOverdue(today) ? due.overdue(today) : 0,
          due.note().state().id(),
          due.note().relationship(),
          due.note().name());
    }
  }

  private record Linted(
      String id, int words, int characters, int sentences, List<Found> findings) {}

  private record Found(
      String rule,
      String severity,
      int start,
      int end,
      String message,
      String why,
      String source,
      List<String> fixes) {
    static Found of(Finding finding) {
      return new Found(
          finding.rule(),
          finding.severity().id(),
          finding.span().start(),
          finding.span().end(),
          finding.message(),
          finding.why(),
          finding.source(),
          finding.fixes().stream().map(Fix::label).toList());
    }
  }

  private record Drafted(String relationship, String account, List<DraftedNote> notes) {}

  private record DraftedNote(
      String text,
      String template,
      int words,
      int characters,
      int sentences,
      List<Found> findings,
      List<String> why) {
    static DraftedNote of(Candidate candidate) {
      Note note = candidate.note();
      return new DraftedNote(
          note.text(),
          candidate.template(),
          note.words().size(),
          note.characters(),
          note.sentences().size(),
          candidate.findings().stream().map(Found::of).toList(),
          candidate.reasons().clauses());
    }
  }

  private record Known(List<KnownRelationship> relationships) {}

  private record KnownRelationship(
      String id, String label, String group, String audience, List<Field> fields) {
    static KnownRelationship of(Relationship relationship) {
      return new KnownRelationship(
          relationship.id(),
          relationship.label(),
          relationship.group(),
          relationship.audience().id(),
          relationship.fields());
    }
  }

  /// A note of the history as it is exported; times are ISO 8601, UTC.
  record Kept(
      String id,
      String state,
      String relationship,
      String account,
      Map<String, String> fields,
      String text,
      String template,
      String begun,
      String changed) {
    static Kept of(Draft draft) {
      return new Kept(
          draft.id().toString(),
          draft.state().id(),
          draft.relationship(),
          draft.account().id(),
          draft.facts().values(),
          draft.text(),
          draft.template(),
          draft.begun().toString(),
          draft.changed().toString());
    }
  }
}
