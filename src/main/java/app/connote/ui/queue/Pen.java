package app.connote.ui.queue;

import app.connote.batch.Queue;
import app.connote.compose.Candidate;
import app.connote.compose.Catalog;
import app.connote.compose.Composer;
import app.connote.compose.Suggestions;
import app.connote.compose.Wishes;
import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Past;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Note;
import app.connote.note.Relationship;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What notes are written with, as it stands whenever it is asked.
///
/// @param catalog the relationships and templates
/// @param linter the checks that are switched on
/// @param account whose limit the notes of a new queue must fit
/// @param wishes what is wanted of every note: in the chosen tone and spelling
/// @param relationship how the person at hand in Compose is known, with which a new queue begins
public record Pen(
    Supplier<Catalog> catalog,
    Supplier<Linter> linter,
    Supplier<Account> account,
    Supplier<Wishes> wishes,
    Supplier<Relationship> relationship) {
  /// How many other wordings are gone through.
  private static final int WORDINGS = 8;

  /// Whoever drafts as the writer wishes now, who has sent the notes of `past`.
  Composer composer(Past past) {
    return new Composer(catalog.get(), linter.get()).with(wishes.get().after(past));
  }

  /// What the checks say about `text` to a writer who has sent the notes of `past`, worst first.
  List<Finding> check(String text, Context context, Past past) {
    return linter.get().knowing(past).lint(new Note(text), context);
  }

  /// The wording that comes after the one of `text` for a person of `queue` of whom `facts` are
  /// known, from a writer who has sent the notes of `past`; none where there is no other.
  Optional<Candidate> another(Queue queue, Facts facts, String text, Past past) {
    return catalog
        .get()
        .relationship(queue.relationship())
        .map(known -> composer(past).suggest(known, facts, queue.account(), WORDINGS, 0))
        .flatMap(answer -> after(answer, text));
  }

  private static Optional<Candidate> after(Suggestions answer, String text) {
    return switch (answer) {
      case Suggestions.Missing _ -> Optional.empty();
      case Suggestions.Ready ready -> after(ready.notes(), text);
    };
  }

  private static Optional<Candidate> after(List<Candidate> notes, String text) {
    List<String> texts = notes.stream().map(each -> each.note().text()).toList();
    int next = texts.indexOf(text) + 1;
    return notes.stream()
        .skip(next < notes.size() ? next : 0)
        .filter(each -> !each.note().text().equals(text))
        .findFirst();
  }
}
