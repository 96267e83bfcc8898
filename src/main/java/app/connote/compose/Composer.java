package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.note.Account;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import app.connote.template.Values;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Drafts notes: finds the best wordings of a relationship's templates, as `docs/composing.md` says
/// what is best, and has them checked.
public final class Composer {
  /// What is said against writing to somebody at all is no reason to prefer one wording to another:
  /// whoever shows the note says it.
  private static final Set<String> ABOUT_READER = Set.of("already-invited");

  private final Catalog catalog;
  private final Linter linter;
  private final Wishes wishes;
  private final Samples samples;
  private final Echoes echoes;

  /// A composer that draws on `catalog` and has its notes checked by `linter`.
  public Composer(Catalog catalog, Linter linter) {
    this(catalog, linter, Wishes.NONE, new Samples(linter));
  }

  private Composer(Catalog catalog, Linter linter, Wishes wishes, Samples samples) {
    this.catalog = catalog.in(wishes.english());
    this.linter = linter.without(ABOUT_READER).knowing(wishes.past());
    this.wishes = wishes;
    this.samples = samples;
    this.echoes = new Echoes(wishes.past());
  }

  /// This composer for a writer who has `other` wishes; what it has learnt about its templates it
  /// knows still.
  public Composer with(Wishes other) {
    return new Composer(catalog, linter, other, samples);
  }

  /// This composer with its notes checked by `other`; what was sent before stays as wished.
  public Composer checkedBy(Linter other) {
    return new Composer(catalog, other, wishes, new Samples(other));
  }

  /// This composer drawing on `other` relationships and templates.
  public Composer drawingOn(Catalog other) {
    return new Composer(other, linter, wishes, new Samples(linter));
  }

  /// What the writer wants of every note.
  public Wishes wishes() {
    return wishes;
  }

  /// The notes numbered `page * count` up to `(page + 1) * count` of those that can be drafted,
  /// best first within the page; no two of all pages are alike in more than four words of five.
  /// Asking again with the same arguments gives the same notes.
  ///
  /// Every note fits `account` and has no error, whether or not its reader was written to before.
  /// Throws [IllegalArgumentException] when `count` is not positive or `page` is negative.
  public Suggestions suggest(
      Relationship relationship, Facts facts, Account account, int count, int page) {
    if (count < 1 || page < 0) {
      throw new IllegalArgumentException("No page " + page + " has " + count + " notes.");
    }
    List<Field> missing = relationship.missing(facts);
    return missing.isEmpty()
        ? ready(Situation.of(relationship, facts, account), count, page)
        : new Suggestions.Missing(missing);
  }

  /// Reads every wording for `relationship` with its examples, for which the first answers would
  /// else have to wait. This may run on any thread, beside others that ask.
  public void learn(Relationship relationship) {
    var all = new TreeMap<String, String>();
    relationship.fields().forEach(field -> all.put(field.id(), field.example()));
    for (Run run : Run.of(catalog.templatesFor(relationship), Values.of(new Facts(all)))) {
      run.usable().forEach(at -> samples.of(relationship, run, at));
    }
  }

  /// Notes for many people of one `relationship`, within the limit of `account`.
  public Series series(Relationship relationship, Account account) {
    return new Series(this, linter, catalog, relationship, account);
  }

  private Suggestions ready(Situation situation, int count, int page) {
    var runs = Run.of(catalog.templatesFor(situation.relationship()), situation.values());
    var judge = new Judge(situation, linter, samples, echoes);
    var search = new Search(runs, judge, wishes.tone());
    var best = search.best(through(count, page) + 1);
    var shortfall = new Shortfall(situation, runs, search.unsound(), judge.facts().unsound());
    return new Suggestions.Ready(
        page(best, count, page).map(each -> candidate(each, situation)).toList(),
        Optional.of(best.size())
            .filter(total -> total < through(count, page))
            .map(shortfall::sentence),
        best.size() > through(count, page),
        new Shortening(runs, situation.limit()).leftOut(situation.facts()));
  }

  private Candidate candidate(Contender.Settled settled, Situation situation) {
    var note = new Note(settled.written().text());
    boolean compared = !wishes.past().notes().isEmpty();
    return new Candidate(
        settled.run().template().id(),
        note,
        findings(note, settled, situation),
        new Reasons(
            settled.findings().size(),
            situation.unsaid(settled.said()),
            situation.natural().length(note.characters()),
            new Reasons.Repeats(compared, settled.written().share()),
            wishes.tone().filter(settled.run().template().tone()::equals)));
  }

  /// What the checks say about `note`, with the fixes that help: they are tried out one by one,
  /// which only a note that is shown is worth.
  private List<Finding> findings(Note note, Contender.Settled settled, Situation situation) {
    return settled.findings().isEmpty() ? List.of() : linter.lint(note, situation.context());
  }

  /// How many notes there are up to the end of `page`.
  private static int through(int count, int page) {
    return (int) Math.min(Integer.MAX_VALUE - 1, (page + 1L) * count);
  }

  /// The notes of `page`, the best of them first whatever the round in which it was chosen.
  private static Stream<Contender.Settled> page(
      List<Contender.Settled> chosen, int count, int page) {
    return chosen.stream()
        .skip((long) page * count)
        .limit(count)
        .map(each -> each.inRound(0))
        .sorted();
  }
}
