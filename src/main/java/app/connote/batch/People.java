package app.connote.batch;

import app.connote.note.Account;
import app.connote.note.Context;
import app.connote.note.Facts;
import app.connote.note.Field;
import app.connote.note.Relationship;
import app.connote.value.Offer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How the rows of a table become people to write to.
///
/// @param relationship how the writer knows all of them
/// @param account whose limit their notes must fit
/// @param columns what the table says about each
/// @param common what is the same for all of them, unless a row says otherwise
/// @param today the day on which they are written to
public record People(
    Relationship relationship, Account account, Columns columns, Facts common, LocalDate today) {
  /// The person of `row`, unless they are `known` already.
  Recipient recipient(Row.Filled row, KnownPeople known) {
    Facts facts = facts(row.cells());
    return new Recipient(row.line(), row.cells(), facts, known.meet(row).or(() -> problem(facts)));
  }

  /// The person of `row`, as far as it can be read.
  Recipient recipient(Row.Broken row) {
    return new Recipient(row.line(), row.cells(), facts(row.cells()), Optional.of(row.problem()));
  }

  /// What is known about the person of whom a row says `cells`: of a whole name the first, and a
  /// date as people say it.
  Facts facts(List<String> cells) {
    var values = new TreeMap<>(common.values());
    values.putAll(columns.facts(cells).values());
    if (columns.wholeNames().isPresent()) {
      values.computeIfPresent(Guess.FIRST_NAME, this::offered);
    }
    values.computeIfPresent("when", this::offered);
    return new Facts(values);
  }

  private String offered(String field, String typed) {
    return Offer.of(field, typed, today).orElse(typed);
  }

  /// Why nobody can write to a person of whom `facts` are known, if that is so.
  public Optional<Problem> problem(Facts facts) {
    return relationship.missing(facts).stream()
        .findFirst()
        .map(Problem::missing)
        .or(() -> relationship.fields().stream().flatMap(each -> tooLong(each, facts)).findFirst());
  }

  private Stream<Problem> tooLong(Field field, Facts facts) {
    return facts.value(field.id()).filter(value -> value.length() > characters()).stream()
        .map(value -> Problem.tooLong(field, value.length(), characters()));
  }

  /// The most characters that a whole note may have.
  private int characters() {
    return Context.of(relationship, account, common).characters();
  }
}
