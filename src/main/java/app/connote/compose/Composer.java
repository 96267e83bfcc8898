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
  /// The most wordings that are checked for one answer, so that it comes with every keystroke.
  private static final int MOST_CHECKED = 400;

  private final Catalog catalog;
  private final Linter linter;

  /// A composer that draws on `catalog` and has its notes checked by `linter`.
  public Composer(Catalog catalog, Linter linter) {
    this.catalog = catalog;
    this.linter = linter;
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
    var checked = check(wordings, ranking, context);
    var ranked = ranking.bestFirst(checked.stream().filter(Checked::sound).toList());
    var chosen = Selection.of(ranked, through(count, page) + 1);
    var notes = page(chosen, ranked, count, page);
    var shortfall = new Shortfall(relationship, context, templates, wordings, checked);
    return new Suggestions.Ready(
        notes,
        Optional.of(chosen.size()).filter(_ -> notes.size() < count).map(shortfall::sentence),
        chosen.size() > through(count, page));
  }

  private List<Checked> check(List<Wording> wordings, Ranking ranking, Context context) {
    int limit = context.account().characters();
    var fitting = wordings.stream().filter(wording -> wording.fits(limit)).toList();
    return ranking.promising(fitting, MOST_CHECKED).stream()
        .map(wording -> Checked.by(linter, wording, context))
        .toList();
  }

  /// How many notes there are up to the end of `page`.
  private static int through(int count, int page) {
    return (int) Math.min(Integer.MAX_VALUE - 1, (page + 1L) * count);
  }

  private static List<Candidate> page(
      List<Checked> chosen, List<Checked> ranked, int count, int page) {
    var onPage = chosen.stream().skip((long) page * count).limit(count).toList();
    return ranked.stream().filter(onPage::contains).map(Checked::candidate).toList();
  }
}
