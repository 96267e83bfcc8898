package app.connote.compose;

import app.connote.lint.Finding;
import app.connote.lint.Linter;
import app.connote.lint.Severity;
import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Note;
import app.connote.note.Relationship;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Notes for many people of one relationship, one for each, so that those who compare them find as
/// little in common as the templates allow. What costs time is done on all processors; the answers
/// are the same however many there are.
public final class Series {
  /// How many more wordings are checked for one person before one that is not clean will do.
  private static final int TRIES = 6;

  private final Composer composer;
  private final Linter linter;
  private final List<NoteTemplate> templates;
  private final Relationship relationship;
  private final Account account;
  private final Turns turns = new Turns();

  /// A series that draws on the templates for `relationship` in `catalog`; `composer` finds out
  /// what can be said where they do not do, and knows what was sent before.
  Series(
      Composer composer,
      Linter linter,
      Catalog catalog,
      Relationship relationship,
      Account account) {
    this.composer = composer;
    this.linter = linter;
    this.templates = catalog.templatesFor(relationship);
    this.relationship = relationship;
    this.account = account;
    composer.wishes().past().notes().reversed().stream()
        .filter(earlier -> earlier.relationship().equals(relationship.id()))
        .forEach(earlier -> turns.use(Choice.of(earlier)));
  }

  /// The answers for the next people, of each of whom `people` says what is known: one note, or why
  /// there is none. The same people in the same order and portions get the same answers.
  public List<Answer> next(List<Facts> people) {
    var choices = people.parallelStream().map(this::choices).toList();
    var first = choices.stream().map(turns::take).toList();
    var notes =
        each(people)
            .parallel()
            .mapToObj(at -> first.get(at).map(choice -> checked(choice, people.get(at))))
            .toList();
    return each(people)
        .mapToObj(at -> answer(notes.get(at), choices.get(at), people.get(at)))
        .toList();
  }

  private static IntStream each(List<?> people) {
    return IntStream.range(0, people.size());
  }

  private List<Choice> choices(Facts facts) {
    return relationship.missing(facts).isEmpty()
        ? Choice.of(templates, context(facts), composer.wishes())
        : List.of();
  }

  private Written checked(Choice choice, Facts facts) {
    var note = new Note(choice.text());
    return new Written(choice.template(), note, linter.findings(note, context(facts)));
  }

  private Context context(Facts facts) {
    return Context.of(relationship, account, facts);
  }

  private Answer answer(Optional<Written> first, List<Choice> choices, Facts facts) {
    return first
        .filter(note -> note.fails() == 0)
        .or(() -> better(choices, facts))
        .or(() -> first.filter(Written::isSound))
        .<Answer>map(note -> note)
        .orElseGet(() -> composed(facts));
  }

  /// What the composer makes of the facts where the choices do not do.
  private Answer composed(Facts facts) {
    return switch (composer.suggest(relationship, facts, account, 1, 0)) {
      case Suggestions.Missing(List<Field> fields) ->
          new Nothing("“" + fields.getFirst().label() + "” is empty; fill it in.");
      case Suggestions.Ready ready ->
          ready.notes().stream()
              .findFirst()
              .<Answer>map(each -> new Written(each.template(), each.note(), each.findings()))
              .orElseGet(() -> new Nothing(ready.shortfall().orElse("No note can be made.")));
    };
  }

  /// The best of the wordings whose turn is next, where the first one was not clean; none where
  /// none of them is clean.
  private Optional<Written> better(List<Choice> choices, Facts facts) {
    for (Choice choice : turns.sorted(choices).stream().limit(TRIES).toList()) {
      Written note = checked(choice, facts);
      if (note.fails() == 0) {
        turns.use(choice);
        return Optional.of(note);
      }
    }
    return Optional.empty();
  }

  /// What a person in a series gets.
  public sealed interface Answer {}

  /// A note that fits and has no error.
  ///
  /// @param template the id of the template it was made from
  /// @param findings what the checks say about it, without fixes
  public record Written(String template, Note note, List<Finding> findings) implements Answer {
    public Written {
      findings = List.copyOf(findings);
    }

    private boolean isSound() {
      return findings.stream().noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /// How many findings are warnings or worse.
    private long fails() {
      return findings.stream().filter(each -> each.severity() != Severity.ADVICE).count();
    }
  }

  /// No note, for the reason given in one sentence.
  public record Nothing(String reason) implements Answer {}
}
