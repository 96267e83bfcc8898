package app.connote.compose;

import app.connote.lint.Linter;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import java.util.List;
import java.util.Optional;

/// Drafts notes: fills the templates of a relationship, has each note checked, and ranks them.
public final class Composer {
  /// The most wordings that are compared with one another for one answer.
  private static final int MOST_COMPARED = 400;

  private final Catalog catalog;
  private final Linter linter;
  private final Wishes wishes;

  /// A composer that draws on `catalog` and has its notes checked by `linter`.
  public Composer(Catalog catalog, Linter linter) {
    this(catalog, linter, Wishes.NONE);
  }

  private Composer(Catalog catalog, Linter linter, Wishes wishes) {
    this.catalog = catalog;
    this.linter = linter.knowing(wishes.past());
    this.wishes = wishes;
  }

  /// This composer for a writer who has `other` wishes.
  public Composer with(Wishes other) {
    return new Composer(catalog, linter, other);
  }

  /// This composer with its notes checked by `other`; what was sent before stays as wished.
  public Composer checkedBy(Linter other) {
    return new Composer(catalog, other, wishes);
  }

  /// What the writer wants of every note.
  public Wishes wishes() {
    return wishes;
  }

  /// The notes numbered `page * count` up to `(page + 1) * count` of those that can be drafted,
  /// best first within the page; no two of all pages are alike in more than four words of five.
  /// Asking again with the same arguments gives the same notes.
  ///
  /// Every note fits `account` and has no error. Throws [IllegalArgumentException] when `count` is
  /// not positive or `page` is negative.
  public Suggestions suggest(
      Relationship relationship, Facts facts, Account account, int count, int page) {
    if (count < 1 || page < 0) {
      throw new IllegalArgumentException("No page " + page + " has " + count + " notes.");
    }
    List<Field> missing = relationship.missing(facts);
    return missing.isEmpty()
        ? ready(relationship, Context.of(relationship, account, facts), count, page)
        : new Suggestions.Missing(missing);
  }

  private Suggestions ready(Relationship relationship, Context context, int count, int page) {
    var templates = catalog.templatesFor(relationship);
    var wordings = Wording.of(templates, context.facts());
    var ranking = new Ranking(context);
    var selection =
        Selection.of(
            ranking.promising(fitting(wordings, context), MOST_COMPARED),
            wording -> Checked.by(linter, wording, context),
            ranking,
            through(count, page) + 1);
    var chosen = selection.chosen();
    var notes = ranking.bestFirst(page(chosen, count, page)).stream().map(Checked::candidate);
    var shortfall = new Shortfall(relationship, context, templates, wordings, selection.checked());
    return new Suggestions.Ready(
        notes.toList(),
        Optional.of(chosen.size())
            .filter(total -> total < through(count, page))
            .map(shortfall::sentence),
        chosen.size() > through(count, page),
        LeftOut.of(wordings, context));
  }

  private static List<Wording> fitting(List<Wording> wordings, Context context) {
    int limit = context.characters();
    return wordings.stream().filter(wording -> wording.fits(limit)).toList();
  }

  /// How many notes there are up to the end of `page`.
  private static int through(int count, int page) {
    return (int) Math.min(Integer.MAX_VALUE - 1, (page + 1L) * count);
  }

  private static List<Checked> page(List<Checked> chosen, int count, int page) {
    return chosen.stream().skip((long) page * count).limit(count).toList();
  }
}
