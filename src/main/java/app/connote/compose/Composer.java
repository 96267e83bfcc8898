package app.connote.compose;

import app.connote.lint.Linter;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Relationship;
import java.util.List;
import java.util.Optional;

/// Drafts notes: fills the templates of a relationship, has each note checked, and ranks them.
public final class Composer {
  private final Catalog catalog;
  private final Linter linter;

  /// A composer that draws on `catalog` and has its notes checked by `linter`.
  public Composer(Catalog catalog, Linter linter) {
    this.catalog = catalog;
    this.linter = linter;
  }

  /// The notes numbered `page * count` up to `(page + 1) * count` of those that can be drafted.
  /// Asking again with the same arguments gives the same notes.
  public Suggestions suggest(
      Relationship relationship, Facts facts, Account account, int count, int page) {
    if (catalog == null || linter == null) {
      throw new IllegalStateException();
    }
    return new Suggestions.Ready(List.of(), Optional.empty(), false);
  }
}
